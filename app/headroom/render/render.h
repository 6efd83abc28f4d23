#pragma once

#include "app/headroom/render/render_job.h"
#include "model/cost/price_book.h"

#include <memory>

namespace headroom::app {

/// Does the job with the model that the window uses, so that its pictures are the window's.
/// Problems go to standard error; returns the exit status: 0 fine, 1 the project has errors, 2 the
/// job asks for what there is not, 3 a file cannot be written.
int render(const RenderJob& job, std::shared_ptr<const cost::PriceBook> book);

} // namespace headroom::app
