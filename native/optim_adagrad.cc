// Adagrad: torch/optim/adagrad.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/_fused_adagrad.h>

#include "optim_update.h"

namespace nodetorch {
namespace {

enum State { kStep, kSum };

struct Adagrad {
  explicit Adagrad(StepArguments& step)
      : lr_decay(step.numbers[0]), weight_decay(step.numbers[1]), eps(step.numbers[2]) {}
  double lr_decay, weight_decay, eps;
};

struct AdagradUpdate {
  static constexpr bool kRooted = true;

  GradientRule gradient;
  double eps, size;

  std::array<double, 2> Numbers() const { return {gradient.weight_decay, size}; }

  template <typename V>
  NODETORCH_INLINE void Decay(V&) const {}
  template <typename V>
  NODETORCH_INLINE void Gather(const V& grad, V& radicand, V& sum) const {
    AddProduct(sum, grad, grad, 1);
    radicand = sum;
  }
  template <typename V>
  NODETORCH_INLINE void Apply(V& param, const V& grad, V& root, const V&) const {
    Add(root, eps);
    AddQuotient(param, grad, root, size);
  }
};

void Single(StepArguments& step) {
  const Adagrad options(step);
  AdagradUpdate update{.gradient = {step.Has(kMaximize), options.weight_decay}, .eps = options.eps, .size = 0};
  for (size_t i = 0; i < step.params.size(); i++) {
    const double count = Advance(step.states[kStep][i]);
    update.size = -step.lr.DividedBy(1 + (count - 1) * options.lr_decay);
    UpdateParameter<1>(update, step.params[i], step.grads[i], {step.states[kSum][i]});
  }
}

void Foreach(StepArguments& step) {
  const Adagrad options(step);
  step.ViewAsReal();
  const std::vector<double> counts = ForeachAdvance(step.states[kStep]);
  Tensors grads = ForeachGradients(step, options.weight_decay);
  Tensors& sums = step.states[kSum];
  std::vector<at::Scalar> rates;
  for (const double count : counts) {
    rates.emplace_back(-step.lr.DividedBy(1 + (count - 1) * options.lr_decay));
  }
  at::_foreach_addcmul_(sums, grads, grads, 1);
  Tensors roots = at::_foreach_sqrt(sums);
  at::_foreach_add_(roots, options.eps);
  at::_foreach_addcdiv_(step.params, at::_foreach_mul(grads, rates), roots);
}

void Fused(StepArguments& step) {
  const Adagrad options(step);
  Tensors& counts = step.states[kStep];
  CheckCounts(counts);
  CheckAlike(step, step.states[kSum], "sum");
  at::_foreach_add_(counts, 1);
  const auto run = [&](const auto& lr) {
    at::_fused_adagrad_(step.params, step.grads, step.states[kSum], counts, lr, options.lr_decay, options.weight_decay,
                        options.eps, step.Has(kMaximize), step.grad_scale, step.found_inf);
  };
  if (step.lr.tensor.defined()) {
    run(step.lr.tensor);
  } else {
    run(step.lr.number);
  }
  if (step.found_inf) at::_foreach_sub_(counts, Tensors(counts.size(), *step.found_inf));
}

}  // namespace

napi_value AdagradStep(napi_env napi, napi_callback_info info) { return RunStep(napi, info, {Single, Foreach, Fused}); }

}  // namespace nodetorch
