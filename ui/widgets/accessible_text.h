#pragma once

namespace headroom::ui {

/// Lets screen readers know the project's own labels as text; once is enough.
void installAccessibleTexts();

} // namespace headroom::ui
