// Typed calls of the operators whose C++ signature is a common one: no boxing, tensors borrowed from their slots.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <array>
#include <functional>

#include "env.h"

namespace nodetorch {

struct Operator;

// Numbers in a tensor's place as 0-dim tensors, kept for the next call with the same number: `x.mul(0.5)` in a loop.
class WrappedNumbers {
 public:
  // `number` as `dtype`, which promotes like a Python number.
  const at::Tensor& Get(double number, at::ScalarType dtype);

 private:
  static constexpr size_t kCount = 64;
  struct Entry {
    double number;
    at::Tensor tensor;
  };
  std::array<Entry, kCount> entries_;
};

// Reads the call record and calls; an undefined tensor means that this call must take the boxed way.
using TypedCall = std::function<at::Tensor(Env*)>;

// Empty for an operator of another signature.
TypedCall TypedCallOf(const Operator& op);

}  // namespace nodetorch
