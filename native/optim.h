// What the optimizers' kernels share: the arguments of one step, read from the scratch.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <optional>
#include <vector>

#include "env.h"

namespace nodetorch {

using Tensors = std::vector<at::Tensor>;

// A number, or a one-element tensor whose arithmetic rounds to its own dtype as it does in Python.
struct LearningRate {
  double number = 0;
  at::Tensor tensor;

  double Value() const { return tensor.defined() ? tensor.item<double>() : number; }
  double DividedBy(double divisor) const;
  // 1 - lr * factor
  double DecayFactor(double factor) const;
};

struct StepArguments {
  int32_t flags = 0;
  LearningRate lr;
  std::array<double, 6> numbers = {};  // hyperparameters, in the order of the optimizer's kernel
  std::optional<at::Tensor> grad_scale, found_inf;
  Tensors params, grads;
  std::vector<Tensors> states;  // one list per kind of state

  bool Has(int32_t flag) const { return (flags & flag) != 0; }
  // Complex tensors are updated as pairs of real numbers.
  void ViewAsReal();
};

using StepKernel = void (*)(StepArguments& step);

// The three ways upstream writes an optimizer; `fused` is null where there is none.
struct StepKernels {
  StepKernel single;
  StepKernel foreach;
  StepKernel fused;
};

inline constexpr int32_t kMaximize = 1;

// fn(): the arguments are in the scratch, as lib/optim/step.ts writes them. I[0] = the outcome.
napi_value RunStep(napi_env napi, napi_callback_info info, const StepKernels& kernels) noexcept;

// One view of `complex` as real pairs; other tensors as they are.
at::Tensor RealView(const at::Tensor& tensor);

// The negated gradients where the objective is maximized, and L2 regularization, as every foreach kernel begins.
Tensors ForeachGradients(const StepArguments& step, double weight_decay);
// Adds one to every step counter, and returns the new counts.
std::vector<double> ForeachAdvance(Tensors& steps);

// The fused kernels walk through memory by the parameter's size alone: what they are given must be as large.
void CheckAlike(const StepArguments& step, const Tensors& list, const char* what);
void CheckCounts(const Tensors& counts);

napi_value AdadeltaStep(napi_env napi, napi_callback_info info);
napi_value AdagradStep(napi_env napi, napi_callback_info info);
napi_value AdamStep(napi_env napi, napi_callback_info info);
napi_value RmspropStep(napi_env napi, napi_callback_info info);
napi_value SgdStep(napi_env napi, napi_callback_info info);

}  // namespace nodetorch
