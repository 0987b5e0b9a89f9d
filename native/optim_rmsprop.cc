// RMSprop: torch/optim/rmsprop.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "optim.h"

namespace nodetorch {
namespace {

constexpr int32_t kCentered = 2;

// The states' order: step, square_avg, momentum_buffer if momentum > 0, grad_avg if centered.
enum State { kStep, kSquare, kOptional };

struct Rmsprop {
  explicit Rmsprop(StepArguments& step)
      : alpha(step.numbers[0]),
        eps(step.numbers[1]),
        weight_decay(step.numbers[2]),
        momentum(step.numbers[3]),
        mean(momentum > 0 ? kOptional + 1 : kOptional) {}
  double alpha, eps, weight_decay, momentum;
  int mean;
};

void UpdateOne(StepArguments& step, const Rmsprop& options, double lr, size_t i) {
  at::Tensor grad = step.Has(kMaximize) ? step.grads[i].neg() : step.grads[i];
  step.states[kStep][i].add_(1);
  if (options.weight_decay != 0) grad = grad.add(step.params[i], options.weight_decay);
  const at::Tensor param = RealView(step.params[i]);
  grad = RealView(grad);
  const at::Tensor square = RealView(step.states[kSquare][i]);
  square.mul_(options.alpha).addcmul_(grad, grad, 1 - options.alpha);
  at::Tensor average;
  if (step.Has(kCentered)) {
    const at::Tensor mean = RealView(step.states[options.mean][i]);
    mean.lerp_(grad, 1 - options.alpha);
    average = square.addcmul(mean, mean, -1).sqrt_();
  } else {
    average = square.sqrt();
  }
  average.add_(options.eps);
  if (options.momentum > 0) {
    const at::Tensor buffer = RealView(step.states[kOptional][i]);
    buffer.mul_(options.momentum).addcdiv_(grad, average);
    param.add_(buffer, -lr);
  } else {
    param.addcdiv_(grad, average, -lr);
  }
}

void Single(StepArguments& step) {
  const Rmsprop options(step);
  const double lr = step.lr.Value();
  for (size_t i = 0; i < step.params.size(); i++) UpdateOne(step, options, lr, i);
}

void Foreach(StepArguments& step) {
  const Rmsprop options(step);
  const double lr = step.lr.Value();
  step.ViewAsReal();
  ForeachAdvance(step.states[kStep]);
  const Tensors grads = ForeachGradients(step, options.weight_decay);
  Tensors& squares = step.states[kSquare];
  at::_foreach_mul_(squares, options.alpha);
  at::_foreach_addcmul_(squares, grads, grads, 1 - options.alpha);
  Tensors averages;
  if (step.Has(kCentered)) {
    Tensors& means = step.states[options.mean];
    at::_foreach_lerp_(means, grads, 1 - options.alpha);
    averages = at::_foreach_addcmul(squares, means, means, -1);
    at::_foreach_sqrt_(averages);
  } else {
    averages = at::_foreach_sqrt(squares);
  }
  at::_foreach_add_(averages, options.eps);
  if (options.momentum > 0) {
    Tensors& buffers = step.states[kOptional];
    at::_foreach_mul_(buffers, options.momentum);
    at::_foreach_addcdiv_(buffers, grads, averages);
    at::_foreach_add_(step.params, buffers, -lr);
  } else {
    at::_foreach_addcdiv_(step.params, grads, averages, -lr);
  }
}

}  // namespace

napi_value RmspropStep(napi_env napi, napi_callback_info info) {
  return RunStep(napi, info, {Single, Foreach, nullptr});
}

}  // namespace nodetorch
