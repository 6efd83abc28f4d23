#pragma once

#include "model/workflow/json_text.h"
#include "model/workflow/value.h"

#include <QTest>

#include <string_view>

namespace headroom::tests {

/// A value written as JSON; a fixture that is no JSON ends the program.
inline workflow::Value json(std::string_view text) {
    auto value = workflow::parseJson(text);
    if (!value)
        qFatal("the fixture is no JSON: %s", value.error().c_str());
    return *value;
}

} // namespace headroom::tests
