// The operator table and the boxed call: every operator of the dispatcher through one entry.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <memory>
#include <vector>

#include "convert.h"
#include "fast.h"

namespace nodetorch {

struct ArgumentPlan {
  uint8_t kind;
  bool has_default;
  c10::IValue default_value;
};

struct ResultPlan {
  uint8_t kind;
  int alias;  // >= 0: the result is this argument itself (in-place, out=)
};

// An operator with its marshalling, compiled once from the schema.
struct Operator {
  c10::OperatorHandle handle;
  std::vector<ArgumentPlan> arguments;
  std::vector<ResultPlan> results;
  TypedCall typed;
};

class OperatorTable {
 public:
  std::vector<std::unique_ptr<Operator>> operators;
  WrappedNumbers numbers;
  std::vector<torch::jit::Stack> spare_stacks;  // several, since hooks call operators from below operators
};

}  // namespace nodetorch
