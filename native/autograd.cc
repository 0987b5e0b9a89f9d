// Backward, gradient modes, hooks and Functions written in JavaScript.
#include "env.h"

namespace nodetorch {

void InitAutograd(Env*, napi_value) {}

}  // namespace nodetorch
