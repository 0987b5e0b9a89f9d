// Adadelta: torch/optim/adadelta.py, in its order of arithmetic.
#include <ATen/ScalarOps.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/view_as_complex.h>

#include "optim.h"

namespace nodetorch {
namespace {

enum State { kStep, kSquare, kDelta };

struct Adadelta {
  explicit Adadelta(StepArguments& step) : rho(step.numbers[0]), eps(step.numbers[1]), weight_decay(step.numbers[2]) {}
  double rho, eps, weight_decay;
};

void UpdateOne(StepArguments& step, const Adadelta& options, double lr, size_t i) {
  const at::Tensor& param = step.params[i];
  step.states[kStep][i].add_(1);
  at::Tensor grad = step.Has(kMaximize) ? step.grads[i].neg() : step.grads[i];
  if (options.weight_decay != 0) grad = grad.add(param, options.weight_decay);
  grad = RealView(grad);
  const at::Tensor square = RealView(step.states[kSquare][i]);
  const at::Tensor accumulated = RealView(step.states[kDelta][i]);
  const at::Tensor rho = at::native::wrapped_scalar_tensor(options.rho);  // as Multiply of optim_update.h
  square.mul_(rho).addcmul_(grad, grad, 1 - options.rho);
  const at::Tensor root = square.add(options.eps).sqrt_();
  at::Tensor delta = accumulated.add(options.eps).sqrt_();
  delta.div_(root).mul_(grad);
  accumulated.mul_(rho).addcmul_(delta, delta, 1 - options.rho);
  if (param.is_complex()) delta = at::view_as_complex(delta);
  param.add_(delta, -lr);
}

void Single(StepArguments& step) {
  const Adadelta options(step);
  const double lr = step.lr.Value();
  for (size_t i = 0; i < step.params.size(); i++) UpdateOne(step, options, lr, i);
}

void Foreach(StepArguments& step) {
  const Adadelta options(step);
  step.ViewAsReal();
  ForeachAdvance(step.states[kStep]);
  const Tensors grads = ForeachGradients(step, options.weight_decay);
  Tensors& squares = step.states[kSquare];
  Tensors& accumulated = step.states[kDelta];
  at::_foreach_mul_(squares, options.rho);
  at::_foreach_addcmul_(squares, grads, grads, 1 - options.rho);
  Tensors roots = at::_foreach_add(squares, options.eps);
  at::_foreach_sqrt_(roots);
  Tensors deltas = at::_foreach_add(accumulated, options.eps);
  at::_foreach_sqrt_(deltas);
  at::_foreach_div_(deltas, roots);
  at::_foreach_mul_(deltas, grads);
  at::_foreach_mul_(accumulated, options.rho);
  at::_foreach_addcmul_(accumulated, deltas, deltas, 1 - options.rho);
  at::_foreach_add_(step.params, deltas, -step.lr.Value());
}

}  // namespace

napi_value AdadeltaStep(napi_env napi, napi_callback_info info) {
  return RunStep(napi, info, {Single, Foreach, nullptr});
}

}  // namespace nodetorch
