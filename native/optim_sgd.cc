// Stochastic gradient descent: torch/optim/sgd.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_fused_sgd.h>

#include "optim_update.h"

namespace nodetorch {
namespace {

constexpr int32_t kNesterov = 2;
constexpr int32_t kFirstStep = 4;

struct Sgd {
  explicit Sgd(StepArguments& step)
      : weight_decay(step.numbers[0]), momentum(step.numbers[1]), dampening(step.numbers[2]) {}
  double weight_decay, momentum, dampening;
};

struct SgdUpdate {
  static constexpr bool kRooted = false;

  GradientRule gradient;
  bool nesterov;
  double momentum, weight, size;

  std::array<double, 4> Numbers() const { return {gradient.weight_decay, momentum, weight, size}; }

  template <typename V>
  NODETORCH_INLINE void Apply(V& param, const V& grad) const {
    Add(param, grad, size);
  }
  template <typename V>
  NODETORCH_INLINE void Apply(V& param, const V& grad, V& buffer) const {
    Multiply(buffer, momentum);
    Add(buffer, grad, weight);
    Add(param, nesterov ? Sum(grad, buffer, momentum) : buffer, size);
  }
};

void Single(StepArguments& step) {
  const Sgd sgd(step);
  const SgdUpdate update{.gradient = {step.Has(kMaximize), sgd.weight_decay},
                         .nesterov = step.Has(kNesterov),
                         .momentum = sgd.momentum,
                         .weight = 1 - sgd.dampening,
                         .size = -step.lr.Value()};
  for (size_t i = 0; i < step.params.size(); i++) {
    if (sgd.momentum == 0) {
      UpdateParameter<0>(update, step.params[i], step.grads[i], {});
    } else {
      UpdateParameter<1>(update, step.params[i], step.grads[i], {step.states[0][i]});
    }
  }
}

void Foreach(StepArguments& step) {
  const Sgd sgd(step);
  Tensors grads = ForeachGradients(step, sgd.weight_decay);
  if (sgd.momentum != 0) {
    Tensors& buffers = step.states[0];
    at::_foreach_mul_(buffers, sgd.momentum);
    at::_foreach_add_(buffers, grads, 1 - sgd.dampening);
    if (step.Has(kNesterov)) {
      at::_foreach_add_(grads, buffers, sgd.momentum);
    } else {
      grads = buffers;
    }
  }
  at::_foreach_add_(step.params, grads, -step.lr.Value());
}

void Fused(StepArguments& step) {
  const Sgd sgd(step);
  const Tensors buffers = sgd.momentum == 0 ? Tensors() : step.states[0];
  CheckAlike(step, buffers, "momentum_buffer");
  const auto run = [&](const auto& lr) {
    at::_fused_sgd_(step.params, step.grads, buffers, sgd.weight_decay, sgd.momentum, lr, sgd.dampening,
                    step.Has(kNesterov), step.Has(kMaximize), step.Has(kFirstStep), step.grad_scale, step.found_inf);
  };
  if (step.lr.tensor.defined()) {
    run(step.lr.tensor);
  } else {
    run(step.lr.number);
  }
}

}  // namespace

napi_value SgdStep(napi_env napi, napi_callback_info info) { return RunStep(napi, info, {Single, Foreach, Fused}); }

}  // namespace nodetorch
