#include "model/simulation/earlier_answers.h"

#include <utility>

namespace headroom::simulation {

std::shared_ptr<const EarlierAnswer> EarlierAnswers::newest() const {
    const std::scoped_lock lock(mutex_);
    return newest_;
}

void EarlierAnswers::keep(std::shared_ptr<const EarlierAnswer> answer) const {
    const std::scoped_lock lock(mutex_);
    newest_.swap(answer); // the one that it takes the place of is freed without the lock
}

} // namespace headroom::simulation
