// Whole optimizer steps in one call. State stays in tensors of JavaScript; the kernels are in optim_*.cc.
#include "optim.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_neg.h>
#include <ATen/ops/_foreach_zero.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/rsub.h>

#include <algorithm>

namespace nodetorch {

double LearningRate::DividedBy(double divisor) const {
  return tensor.defined() ? tensor.div(divisor).item<double>() : number / divisor;
}

double LearningRate::DecayFactor(double factor) const {
  return tensor.defined() ? at::rsub(tensor.mul(factor), 1).item<double>() : 1 - number * factor;
}

void StepArguments::ViewAsReal() {
  const auto view = [](Tensors& list) {
    for (at::Tensor& tensor : list) tensor = RealView(tensor);
  };
  view(params);
  view(grads);
  for (Tensors& list : states) view(list);
}

Tensors ForeachGradients(const StepArguments& step, double weight_decay) {
  if (step.Has(kMaximize)) {
    Tensors grads = at::_foreach_neg(step.grads);
    if (weight_decay != 0) at::_foreach_add_(grads, step.params, weight_decay);
    return grads;
  }
  return weight_decay == 0 ? step.grads : at::_foreach_add(step.grads, step.params, weight_decay);
}

void CheckAlike(const StepArguments& step, const Tensors& list, const char* what) {
  for (size_t i = 0; i < list.size(); i++) {
    const at::Tensor& param = step.params[i];
    const bool is_alike = list[i].device() == param.device() && list[i].scalar_type() == param.scalar_type() &&
                          list[i].sizes() == param.sizes() && list[i].layout() == at::kStrided;
    TORCH_CHECK(is_alike && list[i].is_non_overlapping_and_dense(), "fused=True: the ", what,
                " of a parameter of shape ", param.sizes(),
                " must have its shape and dtype, and be dense; it has shape ", list[i].sizes());
  }
}

void CheckCounts(const Tensors& counts) {
  for (const at::Tensor& count : counts) {
    TORCH_CHECK(count.numel() == 1 && count.scalar_type() == at::kFloat && count.layout() == at::kStrided,
                "fused=True: the step of a parameter, grad_scale and found_inf must be one float32, got shape ",
                count.sizes());
  }
}

std::vector<double> ForeachAdvance(Tensors& steps) {
  // On the CPU each addition of a number would wrap it anew: upstream hands over one tensor.
  if (steps.front().is_cpu()) {
    at::_foreach_add_(steps, at::ones({}, at::kFloat), 1.0);
  } else {
    at::_foreach_add_(steps, 1);
  }
  std::vector<double> counts;
  counts.reserve(steps.size());
  for (const at::Tensor& step : steps) counts.push_back(step.item<double>());
  return counts;
}

namespace {

// The layout of I; lib/optim/step.ts writes it.
enum Layout { kKernelAt, kFlagsAt, kCountAt, kStatesAt, kLrAt, kGradScaleAt = 6, kFoundInfAt = 8, kHandlesAt = 10 };
enum Kernel { kSingle, kForeach, kFused, kAutomatic };
// Nothing was changed unless kDone.
enum Outcome { kDone, kMissingState, kUnsupported };

std::optional<at::Tensor> Given(at::Tensor&& tensor) {
  if (!tensor.defined()) return std::nullopt;
  return std::move(tensor);
}

// Parameters without a gradient take no part in the step.
Outcome ReadParameters(Env* env, StepArguments& step) {
  const int32_t* ints = env->scratch.I;
  const int count = ints[kCountAt];
  const int states = ints[kStatesAt];
  step.states.resize(states);
  int at = kHandlesAt;
  for (int i = 0; i < count; i++, at += 2 * (1 + states)) {
    const at::Tensor& param = Arg(env, at);
    const at::Tensor& grad = param.grad();
    if (!grad.defined()) continue;
    if (grad.layout() != at::kStrided) return kUnsupported;
    step.params.push_back(param);
    step.grads.push_back(grad);
    for (int k = 0; k < states; k++) {
      at::Tensor state = OptionalArg(env, at + 2 * (1 + k));
      if (!state.defined()) return kMissingState;
      step.states[k].push_back(std::move(state));
    }
  }
  return kDone;
}

void ReadOptions(Env* env, StepArguments& step) {
  const Scratch& scratch = env->scratch;
  step.flags = scratch.I[kFlagsAt];
  step.lr.number = scratch.F[0];
  step.lr.tensor = OptionalArg(env, kLrAt);
  step.grad_scale = Given(OptionalArg(env, kGradScaleAt));
  step.found_inf = Given(OptionalArg(env, kFoundInfAt));
  std::copy_n(scratch.F + 1, step.numbers.size(), step.numbers.begin());
}

// torch/optim/optimizer.py, _default_to_fused_or_foreach: many small kernels are slow on an accelerator alone.
Kernel Choose(Kernel wanted, const StepArguments& step) {
  if (wanted != kAutomatic) return wanted;
  const bool accelerated =
      std::all_of(step.params.begin(), step.params.end(), [](const at::Tensor& param) { return param.is_cuda(); });
  return accelerated ? kForeach : kSingle;
}

bool SameKind(const at::Tensor& a, const at::Tensor& b) {
  return a.device() == b.device() && a.scalar_type() == b.scalar_type();
}

// One part per device and dtype, in the order of their first parameters: the list kernels want uniform lists.
std::vector<StepArguments> Grouped(StepArguments&& step) {
  std::vector<StepArguments> parts;
  const bool uniform = std::all_of(step.params.begin(), step.params.end(),
                                   [&](const at::Tensor& param) { return SameKind(param, step.params.front()); });
  if (uniform) {
    parts.push_back(std::move(step));
    return parts;
  }
  for (size_t i = 0; i < step.params.size(); i++) {
    auto part = std::find_if(parts.begin(), parts.end(), [&](const StepArguments& candidate) {
      return SameKind(candidate.params.front(), step.params[i]);
    });
    if (part == parts.end()) {
      StepArguments fresh;
      fresh.flags = step.flags;
      fresh.lr = step.lr;
      fresh.numbers = step.numbers;
      fresh.grad_scale = step.grad_scale;
      fresh.found_inf = step.found_inf;
      fresh.states.resize(step.states.size());
      part = parts.insert(parts.end(), std::move(fresh));
    }
    part->params.push_back(step.params[i]);
    part->grads.push_back(step.grads[i]);
    for (size_t k = 0; k < step.states.size(); k++) part->states[k].push_back(step.states[k][i]);
  }
  return parts;
}

// The scale of automatic mixed precision and a tensor learning rate follow the parameters to their device.
void MoveOptions(StepArguments& part) {
  const at::Device device = part.params.front().device();
  if (part.grad_scale) part.grad_scale = part.grad_scale->to(device);
  if (part.found_inf) part.found_inf = part.found_inf->to(device);
  if (part.lr.tensor.defined() && !part.lr.tensor.is_cpu()) part.lr.tensor = part.lr.tensor.to(device);
}

Outcome Step(Env* env, const StepKernels& kernels) {
  StepArguments step;
  const Kernel wanted = static_cast<Kernel>(env->scratch.I[kKernelAt]);
  ReadOptions(env, step);
  const Outcome outcome = ReadParameters(env, step);
  if (outcome != kDone || step.params.empty()) return outcome;
  const Kernel kernel = Choose(wanted, step);
  if (kernel == kSingle) {
    kernels.single(step);
    return kDone;
  }
  for (StepArguments& part : Grouped(std::move(step))) {
    if (kernel == kFused) {
      MoveOptions(part);
      CheckAlike(part, part.params, "parameter");
      CheckAlike(part, part.grads, "gradient");
      for (const std::optional<at::Tensor>& option : {part.grad_scale, part.found_inf}) {
        if (option) CheckCounts({*option});
      }
      kernels.fused(part);
    } else {
      kernels.foreach (part);
    }
  }
  return kDone;
}

// torch/optim/optimizer.py, Optimizer.zero_grad. I[0] = parameters, I[1] = set_to_none, I[2] = as lists; then handles.
void ZeroGradients(Env* env) {
  const int32_t* ints = env->scratch.I;
  const bool set_to_none = ints[1] != 0;
  const bool as_lists = ints[2] != 0;
  Tensors dense;
  for (int i = 0; i < ints[0]; i++) {
    const at::Tensor& param = Arg(env, 3 + 2 * i);
    at::Tensor& grad = param.mutable_grad();
    if (!grad.defined()) continue;
    if (set_to_none) {
      grad.reset();
      continue;
    }
    if (grad.grad_fn()) {
      grad.detach_();
    } else {
      grad.requires_grad_(false);
    }
    if (as_lists && !grad.is_sparse()) {
      dense.push_back(grad);
    } else {
      grad.zero_();
    }
  }
  if (!dense.empty()) at::_foreach_zero_(dense);
}

napi_value ZeroGrad(napi_env napi, napi_callback_info info) { return Run(napi, info, ZeroGradients); }

}  // namespace

napi_value RunStep(napi_env napi, napi_callback_info info, const StepKernels& kernels) noexcept {
  return Run(napi, info, [&](Env* env) {
    // Below autograd, yet above the keys that count versions: a graph that saved a parameter notices the update.
    at::NoGradGuard no_grad;
    at::AutoDispatchBelowAutograd below;
    env->scratch.I[0] = Step(env, kernels);
  });
}

void InitOptim(Env* env, napi_value exports) {
  static constexpr Export kTable[] = {
      {"adadeltaStep", AdadeltaStep}, {"adagradStep", AdagradStep}, {"adamStep", AdamStep},
      {"rmspropStep", RmspropStep},   {"sgdStep", SgdStep},         {"zeroGrad", ZeroGrad},
  };
  Define(env, exports, kTable);
}

}  // namespace nodetorch
