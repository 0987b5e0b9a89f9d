// Typed calls of the operators whose C++ signature is a common one: no boxing, tensors borrowed from their slots.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <functional>

#include "env.h"

namespace nodetorch {

struct Operator;

// Reads the call record and calls; an undefined tensor means that this call must take the boxed way.
using TypedCall = std::function<at::Tensor(Env*)>;

// Empty for an operator of another signature.
TypedCall TypedCallOf(const Operator& op);

}  // namespace nodetorch
