#pragma once

#include "model/report/wording.h"

namespace headroom::ui {

/// A report in the user's language and with the user's numbers.
class QtWording : public report::Wording {
public:
    std::string language() const override;
    std::string text(const document::Text& text) const override;
    report::Number estimate(const simulation::Estimate& estimate,
                            document::Unit unit) const override;
    std::string change(double difference, document::Unit unit) const override;
};

} // namespace headroom::ui
