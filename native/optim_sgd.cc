// Stochastic gradient descent: torch/optim/sgd.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_fused_sgd.h>

#include "optim.h"

namespace nodetorch {
namespace {

constexpr int32_t kNesterov = 2;
constexpr int32_t kFirstStep = 4;

struct Sgd {
  explicit Sgd(StepArguments& step)
      : weight_decay(step.numbers[0]), momentum(step.numbers[1]), dampening(step.numbers[2]) {}
  double weight_decay, momentum, dampening;
};

void Single(StepArguments& step) {
  const Sgd sgd(step);
  const double lr = step.lr.Value();
  for (size_t i = 0; i < step.params.size(); i++) {
    const at::Tensor& param = step.params[i];
    at::Tensor grad = step.Has(kMaximize) ? step.grads[i].neg() : step.grads[i];
    if (sgd.weight_decay != 0) grad = grad.add(param, sgd.weight_decay);
    if (sgd.momentum != 0) {
      at::Tensor& buffer = step.states[0][i];
      buffer.mul_(sgd.momentum).add_(grad, 1 - sgd.dampening);
      grad = step.Has(kNesterov) ? grad.add(buffer, sgd.momentum) : buffer;
    }
    param.add_(grad, -lr);
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
