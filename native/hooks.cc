// Hooks: JavaScript holds them in tables, as Python does in dicts; C++ holds the tables and hands them the gradients.
#include "hooks.h"

#include <ATen/core/VariableHooksInterface.h>
#include <torch/csrc/autograd/cpp_hook.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>
#include <torch/csrc/autograd/node.h>
#include <torch/csrc/autograd/variable.h>

#include <string_view>
#include <typeinfo>

#include "callbacks.h"
#include "engine.h"

namespace nodetorch {
namespace {

using torch::autograd::Node;
using torch::autograd::Variable;
using torch::autograd::variable_list;

// Calls `callback(table)` with `tensors` pending; I[0] = `count` of the first of them. `read` sees the answer.
void AskTable(const JsReference& table, Callback callback, std::vector<at::Tensor> tensors, size_t count,
              const std::function<void(Env*)>& read) {
  AutogradState& state = *table.state();
  state.bridge.CallHome([&] {
    Env* env = state.env;
    const HandleScope scope(env);
    const PendingScope pending(env, std::move(tensors));
    env->scratch.I[0] = static_cast<int32_t>(count);
    env->scratch.I[1] = static_cast<int32_t>(env->pending.size() - count);
    state.Call(callback, {table.Value()});
    read(env);
  });
}

// The answer of node hooks: I[0] = 1 and handles when they replace the gradients.
variable_list Replaced(Env* env, const variable_list& gradients) {
  if (env->scratch.I[0] == 0) return gradients;
  return HandleReader(env, 1).Take(static_cast<int32_t>(gradients.size()));
}

struct TensorHooks {
  at::TensorBase operator()(const at::TensorBase& grad) const {
    at::Tensor replaced;
    AskTable(*table, Callback::kTensorHooks, {at::Tensor(grad)}, 1, [&](Env* env) { replaced = OptionalArg(env, 0); });
    return replaced;
  }
  std::shared_ptr<JsReference> table;
};

struct PreHooks final : torch::autograd::FunctionPreHook {
  explicit PreHooks(std::shared_ptr<JsReference> table) : table(std::move(table)) {}
  variable_list operator()(const variable_list& grads) override {
    variable_list replaced;
    AskTable(*table, Callback::kPreHooks, grads, grads.size(), [&](Env* env) { replaced = Replaced(env, grads); });
    return replaced;
  }
  std::shared_ptr<JsReference> table;
};

struct PostHooks final : torch::autograd::FunctionPostHook {
  explicit PostHooks(std::shared_ptr<JsReference> table) : table(std::move(table)) {}
  variable_list operator()(const variable_list& outputs, const variable_list& inputs) override {
    variable_list replaced, tensors(outputs);
    tensors.insert(tensors.end(), inputs.begin(), inputs.end());
    AskTable(*table, Callback::kPostHooks, std::move(tensors), outputs.size(),
             [&](Env* env) { replaced = Replaced(env, outputs); });
    return replaced;
  }
  std::shared_ptr<JsReference> table;
};

struct PostAccumulateHooks final : torch::autograd::PostAccumulateGradHook {
  PostAccumulateHooks(std::shared_ptr<JsReference> table, std::unique_ptr<JsReference> owner)
      : table(std::move(table)), owner(std::move(owner)) {}
  void operator()(const Variable& tensor) override {
    AutogradState& state = *table->state();
    state.bridge.CallHome([&] {
      const HandleScope scope(state.env);
      const PendingScope pending(state.env, {tensor});
      napi_value wrapper = owner->Value();
      if (wrapper == nullptr) napi_get_undefined(state.env->napi, &wrapper);
      state.Call(Callback::kPostAccumulateHooks, {table->Value(), wrapper});
    });
  }
  std::shared_ptr<JsReference> table;
  std::unique_ptr<JsReference> owner;  // weak: hooks compare the parameter with the one they know
};

class PackedTensor final : public torch::autograd::SavedVariableHooks {
 public:
  explicit PackedTensor(SavedHooks hooks) : hooks_(std::move(hooks)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    const std::shared_ptr<AutogradState>& state = hooks_.pack->state();
    state->bridge.CallHome([&] {
      const HandleScope scope(state->env);
      const PendingScope pending(state->env, {tensor});
      state->Call(Callback::kPack, {hooks_.pack->Value()},
                  [&](napi_value packed) { packed_ = std::make_unique<JsReference>(state, packed); });
    });
  }

  at::Tensor call_unpack_hook() override {
    AutogradState& state = *hooks_.unpack->state();
    at::Tensor tensor;
    state.bridge.CallHome([&] {
      const HandleScope scope(state.env);
      state.Call(Callback::kUnpack, {hooks_.unpack->Value(), packed_->Value()});
      tensor = Arg(state.env, 0);
    });
    return tensor;
  }

 private:
  SavedHooks hooks_;
  std::unique_ptr<JsReference> packed_;
};

std::shared_ptr<JsReference> TableIn(const torch::autograd::hooks_list& hooks) {
  for (const auto& hook : hooks) {
    if (const auto* ours = hook.target<TensorHooks>()) return ours->table;
  }
  return nullptr;
}

// The list of a tensor's hooks on its node. libtorch does not export the type's descriptor, so its name must do.
const torch::autograd::hooks_list* ListOf(const torch::autograd::FunctionPreHook& hook) {
  if (std::string_view(typeid(hook).name()) != "N5torch8autograd24CppFunctionTensorPreHookE") return nullptr;
  return static_cast<const torch::autograd::CppFunctionTensorPreHook&>(hook).hooks_.get();
}

enum class TableKind { kTensor, kPre, kPost, kPostAccumulate };

std::shared_ptr<JsReference> FindTable(const at::Tensor& tensor, TableKind kind) {
  const auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
  switch (kind) {
    case TableKind::kTensor:
      return meta == nullptr || !meta->cpp_hooks_list_ ? nullptr : TableIn(*meta->cpp_hooks_list_);
    case TableKind::kPostAccumulate:
      if (meta == nullptr) return nullptr;
      if (const auto* ours = dynamic_cast<PostAccumulateHooks*>(meta->post_acc_grad_hooks_.get())) return ours->table;
      return nullptr;
    case TableKind::kPre:
      for (const auto& hook : tensor.grad_fn()->pre_hooks()) {
        if (const auto* ours = dynamic_cast<PreHooks*>(hook.get())) return ours->table;
      }
      return nullptr;
    case TableKind::kPost:
      for (const auto& hook : tensor.grad_fn()->post_hooks()) {
        if (const auto* ours = dynamic_cast<PostHooks*>(hook.get())) return ours->table;
      }
      return nullptr;
  }
  return nullptr;
}

void AddTable(const at::Tensor& tensor, TableKind kind, std::shared_ptr<JsReference> table, napi_value owner) {
  switch (kind) {
    case TableKind::kTensor:
      at::impl::GetVariableHooks()->_register_hook(tensor, TensorHooks{std::move(table)});
      return;
    case TableKind::kPostAccumulate:
      torch::autograd::impl::set_post_acc_grad_hooks(
          tensor, std::make_unique<PostAccumulateHooks>(
                      table, std::make_unique<JsReference>(table->state(), owner, /*weak=*/true)));
      return;
    case TableKind::kPre:
      tensor.grad_fn()->add_pre_hook(std::make_unique<PreHooks>(std::move(table)));
      return;
    case TableKind::kPost:
      tensor.grad_fn()->add_post_hook(std::make_unique<PostHooks>(std::move(table)));
      return;
  }
}

// hookTable(candidate, owner): I = handle of the owner (a tensor, or a node), kind. The table that is there, or
// `candidate`, now there.
napi_value HookTable(napi_env napi, napi_callback_info info) noexcept {
  return Guard<2>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    CollectCyclesWhenDue(env);
    const at::Tensor& tensor = Arg(env, 0);
    const auto kind = static_cast<TableKind>(env->scratch.I[2]);
    if (const std::shared_ptr<JsReference> table = FindTable(tensor, kind)) return table->Value();
    AddTable(tensor, kind, std::make_shared<JsReference>(env->autograd, args[0]), args[1]);
    return args[0];
  });
}

// pushSavedTensorsHooks(pack, unpack)
napi_value PushSavedTensorsHooks(napi_env napi, napi_callback_info info) noexcept {
  return Guard<2>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    EnterEngineThread(env->autograd.get());
    env->autograd->saved_hooks.push_back(
        {std::make_shared<JsReference>(env->autograd, args[0]), std::make_shared<JsReference>(env->autograd, args[1])});
    return nullptr;
  });
}

napi_value PopSavedTensorsHooks(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    if (!env->autograd->saved_hooks.empty()) env->autograd->saved_hooks.pop_back();
  });
}

// checkHookResult(name): I = gradient, what the hook made of it. libtorch's checks of type, device and size.
napi_value CheckHookResult(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    torch::autograd::check_variable_result(Arg(env, 0), Arg(env, 2), ToString(env, args[0]));
    return nullptr;
  });
}

}  // namespace

References HooksOf(Node& node) {
  References tables;
  for (const auto& hook : node.pre_hooks()) {
    if (const auto* ours = dynamic_cast<const PreHooks*>(hook.get())) tables.push_back(ours->table);
  }
  for (const auto& hook : node.post_hooks()) {
    if (const auto* ours = dynamic_cast<const PostHooks*>(hook.get())) tables.push_back(ours->table);
  }
  if (dynamic_cast<const torch::autograd::AccumulateGrad*>(&node) != nullptr) return tables;
  for (const auto& hook : node.tensor_pre_hooks()) {
    if (const torch::autograd::hooks_list* list = ListOf(*hook)) {
      if (const std::shared_ptr<JsReference> table = TableIn(*list)) tables.push_back(table);
    }
  }
  return tables;
}

References HooksOfLeaf(const at::Tensor& leaf) {
  References tables;
  for (const TableKind kind : {TableKind::kTensor, TableKind::kPostAccumulate}) {
    if (const std::shared_ptr<JsReference> table = FindTable(leaf, kind)) tables.push_back(table);
  }
  return tables;
}

std::unique_ptr<torch::autograd::SavedVariableHooks> MakeSavedVariableHooks(const SavedHooks& hooks) {
  return std::make_unique<PackedTensor>(hooks);
}

void InitHooks(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"hookTable", HookTable},
             {"checkHookResult", CheckHookResult},
             {"pushSavedTensorsHooks", PushSavedTensorsHooks},
             {"popSavedTensorsHooks", PopSavedTensorsHooks},
         });
}

}  // namespace nodetorch
