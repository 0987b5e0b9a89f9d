#include "function.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <unordered_set>
#include <utility>

namespace nodetorch {

using torch::autograd::Node;
using torch::autograd::variable_list;

FunctionNode::FunctionNode(const std::shared_ptr<AutogradState>& state, napi_value context, std::string name)
    : state_(state), context_(std::make_shared<JsReference>(state, context)), name_(std::move(name)) {
  const std::lock_guard<std::mutex> lock(state_->functions_lock);
  number_ = state_->next_function++;
  state_->functions.emplace(number_, this);
}

FunctionNode::~FunctionNode() { Forget(); }

void FunctionNode::Forget() {
  const std::lock_guard<std::mutex> lock(state_->functions_lock);
  state_->functions.erase(number_);
}

void FunctionNode::release_variables() {
  saved_.clear();
  freed_ = true;
}

void FunctionNode::release_resources() {
  Node::release_resources();
  Forget();
  saved_.clear();
  context_.reset();
}

void FunctionNode::Save(const std::vector<std::optional<at::Tensor>>& tensors) {
  saved_.reserve(tensors.size());
  for (const std::optional<at::Tensor>& tensor : tensors) {
    if (!tensor.has_value()) {
      saved_.emplace_back();
      continue;
    }
    saved_.emplace_back(*tensor, /*is_output=*/tensor->grad_fn().get() == this);
  }
}

std::vector<at::Tensor> FunctionNode::Saved() {
  TORCH_CHECK(!freed_, torch::autograd::ERR_BACKWARD_TWICE);
  std::vector<at::Tensor> tensors;
  tensors.reserve(saved_.size());
  const c10::intrusive_ptr<Node> self = getptr();
  for (const torch::autograd::SavedVariable& variable : saved_) tensors.push_back(variable.unpack(self));
  return tensors;
}

variable_list FunctionNode::apply(variable_list&& grads) {
  at::OptionalDeviceGuard device_guard;
  if (materialize_grads) {
    for (size_t k = 0; k < grads.size(); k++) {
      if (!grads[k].defined()) grads[k] = output_info.at(k).zeros(device_guard);
    }
  }
  variable_list results;
  const std::shared_ptr<AutogradState> state = state_;
  state->bridge.CallHome([&] {
    Env* env = state->env;
    const HandleScope scope(env);
    const size_t count = grads.size();
    const PendingScope pending(env, std::move(grads));
    env->scratch.I[0] = static_cast<int32_t>(count);
    state->Call(Callback::kBackward, {context_->Value()});
    results = HandleReader(env, 0).Take(static_cast<int32_t>(num_outputs()));
  });
  return results;
}

namespace {

std::optional<at::Tensor> Present(const at::Tensor& tensor) {
  return tensor.defined() ? std::optional<at::Tensor>(tensor) : std::nullopt;
}

// What applyFunction reads from the scratch.
struct Application {
  explicit Application(Env* env) {
    const int32_t* I = env->scratch.I;
    const int32_t counts[] = {I[0], I[1], I[2], I[3], I[4]};
    with_setup_context = (I[5] & 1) != 0;
    materialize_grads = (I[5] & 2) != 0;
    HandleReader handles(env, 6);
    inputs = handles.Take(counts[0]);
    outputs = handles.Take(counts[1]);
    dirty = handles.Take(counts[2]);
    non_differentiable = handles.Take(counts[3]);
    for (const at::Tensor& tensor : handles.Take(counts[4])) saved.push_back(Present(tensor));
  }
  std::vector<at::Tensor> inputs, outputs, dirty, non_differentiable;
  std::vector<std::optional<at::Tensor>> saved;
  bool with_setup_context, materialize_grads;
};

using TensorSet = std::unordered_set<at::TensorImpl*>;

TensorSet SetOf(const std::vector<at::Tensor>& tensors) {
  TensorSet set;
  for (const at::Tensor& tensor : tensors) set.insert(tensor.unsafeGetTensorImpl());
  return set;
}

TensorSet SavedSet(const Application& application) {
  TensorSet set;
  if (!application.with_setup_context) return set;
  for (const auto& tensor : application.saved) {
    if (tensor.has_value()) set.insert(tensor->unsafeGetTensorImpl());
  }
  return set;
}

variable_list NoForwardMode(const variable_list&, const variable_list&) {
  TORCH_CHECK_NOT_IMPLEMENTED(
      false, "You must implement the jvp function for custom autograd.Function to use it with forward mode AD.");
}

// As THPFunction_apply and process_outputs in torch/csrc/autograd/python_function.cpp.
std::vector<std::optional<at::Tensor>> Wrap(const Application& application,
                                            const c10::intrusive_ptr<FunctionNode>& node) {
  variable_list input_variables;
  for (const at::Tensor& input : application.inputs) {
    if (input.defined()) input_variables.push_back(input);
  }
  const bool executable = at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(input_variables);
  if (executable) node->set_next_edges(torch::autograd::collect_next_edges(input_variables));
  for (const at::Tensor& tensor : application.dirty) torch::autograd::impl::bump_version(tensor);
  std::vector<std::optional<at::Tensor>> outputs;
  for (const at::Tensor& output : application.outputs) outputs.push_back(Present(output));
  c10::intrusive_ptr<Node> attached;
  const auto wrapped = torch::autograd::_wrap_outputs(
      input_variables, SetOf(application.non_differentiable), SetOf(application.dirty), outputs,
      executable ? c10::intrusive_ptr<Node>(node) : c10::intrusive_ptr<Node>(), NoForwardMode, SavedSet(application),
      [](const at::Tensor& tensor) { return tensor.view_as(tensor); }, /*pure_view=*/false, attached);
  if (!executable) return wrapped;
  node->materialize_grads = application.materialize_grads;
  for (const at::Tensor& input : application.inputs) node->is_variable_input.push_back(input.defined());
  for (const auto& output : wrapped) {
    output.has_value() ? node->output_info.emplace_back(*output) : node->output_info.emplace_back();
  }
  node->Save(application.saved);  // after the outputs have their grad_fn
  if (attached) torch::autograd::fire_node_creation_hooks(attached);
  return wrapped;
}

// applyFunction(ctx, name, owners): I = counts of arguments, outputs, dirty, non-differentiable and saved tensors,
// flags (1: setup_context, 2: materialize_grads), then their handles (0 where no tensor). Answers F[0] = the node's
// number and I[2k] = 0 where output k is the tensor that forward returned, else the handle that owners[k] now has.
napi_value ApplyFunction(napi_env napi, napi_callback_info info) noexcept {
  return Guard<3>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    CollectCyclesWhenDue(env);
    const Application application(env);
    auto node = c10::make_intrusive<FunctionNode>(env->autograd, args[0], ToString(env, args[1]));
    std::vector<std::optional<at::Tensor>> wrapped = Wrap(application, node);
    env->scratch.F[0] = static_cast<double>(node->number());
    std::vector<at::Tensor> changed;
    for (size_t k = 0; k < wrapped.size(); k++) {
      const bool same = !wrapped[k].has_value() || wrapped[k]->is_same(application.outputs[k]);
      changed.push_back(same ? at::Tensor() : *wrapped[k]);
    }
    PublishAll(env, args[2], std::move(changed));
    return nullptr;
  });
}

c10::intrusive_ptr<FunctionNode> FindFunction(Env* env) {
  const std::lock_guard<std::mutex> lock(env->autograd->functions_lock);
  const auto found = env->autograd->functions.find(static_cast<int64_t>(env->scratch.F[0]));
  TORCH_CHECK(found != env->autograd->functions.end(), torch::autograd::ERR_BACKWARD_TWICE);
  return c10::intrusive_ptr<FunctionNode>::unsafe_reclaim_from_nonowning(found->second);
}

// savedTensors(owners): I[0] = 1 to release them, F[0] = the node's number. I[2k] = handles that the owners now have.
napi_value SavedTensors(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    const c10::intrusive_ptr<FunctionNode> node = FindFunction(env);
    const bool release = env->scratch.I[0] != 0;
    std::vector<at::Tensor> saved = node->Saved();
    if (release) node->ReleaseSaved();
    PublishAll(env, args[0], std::move(saved));
    return nullptr;
  });
}

// functionHandle(owner): F[0] = the node's number. A handle of the node for its `ctx`, which is no owner itself.
napi_value FunctionHandle(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    at::Tensor handle = at::empty({0});
    torch::autograd::impl::set_gradient_edge(handle, {FindFunction(env), 0});
    return handle;
  });
}

// delayedError(message, owners): I = count, handles. The same tensors, with a grad_fn that throws.
napi_value DelayedError(napi_env napi, napi_callback_info info) noexcept {
  return Guard<2>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    const int32_t count = env->scratch.I[0];
    variable_list tensors = HandleReader(env, 1).Take(count);
    auto node = c10::make_intrusive<torch::autograd::DelayedError>(ToString(env, args[0]), count);
    variable_list outputs = (*node)(std::move(tensors));
    PublishAll(env, args[1], std::move(outputs));
    return nullptr;
  });
}

}  // namespace

void InitFunction(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"applyFunction", ApplyFunction},
             {"savedTensors", SavedTensors},
             {"functionHandle", FunctionHandle},
             {"delayedError", DelayedError},
         });
}

}  // namespace nodetorch
