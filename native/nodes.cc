// Nodes of the graph as JavaScript sees them: `grad_fn`, `next_functions`, their names.
//
// A node's handle is a slot with an empty tensor whose grad_fn it is: slots, sweeps and scopes need to know nothing
// else.
#include <ATen/ops/empty.h>
#include <torch/csrc/autograd/node.h>
#include <torch/csrc/autograd/variable.h>

#include <cstdio>
#include <string>

#include "callbacks.h"
#include "function.h"

namespace nodetorch {
namespace {

using torch::autograd::Node;

constexpr int32_t kItself = -1;
enum Found : int32_t { kNothing, kKnown, kNew, kNewFunction };

const c10::intrusive_ptr<Node>& NodeOf(const at::Tensor& handle) {
  const c10::intrusive_ptr<Node>& node = handle.grad_fn();
  TORCH_CHECK(node, "this tensor has no grad_fn");
  return node;
}

napi_value WeakValue(Env* env, napi_ref ref) {
  napi_value value = nullptr;
  napi_get_reference_value(env->napi, ref, &value);
  return value;
}

// A dead entry's address may belong to another node by now: the handle's generation tells.
bool IsCurrent(Env* env, const NodeHandle& handle) {
  return env->slots.GenerationOf(static_cast<uint32_t>(handle.id)) == handle.generation;
}

void ForgetDeadNodes(Env* env) {
  AutogradState& state = *env->autograd;
  if (state.nodes.size() < state.nodes_limit) return;
  for (auto entry = state.nodes.begin(); entry != state.nodes.end();) {
    if (IsCurrent(env, entry->second) && WeakValue(env, entry->second.weak) != nullptr) {
      ++entry;
      continue;
    }
    napi_delete_reference(env->napi, entry->second.weak);
    entry = state.nodes.erase(entry);
  }
  state.nodes_limit = std::max<size_t>(256, 2 * state.nodes.size());
}

void PublishNode(Env* env, napi_value owner, c10::intrusive_ptr<Node> node) {
  ForgetDeadNodes(env);
  const void* key = node.get();
  at::Tensor handle = at::empty({0});
  torch::autograd::impl::set_gradient_edge(handle, {std::move(node), 0});
  // A scope must not end a node that a traversal still meets.
  const uint32_t slot = env->slots.AddKept(owner, std::move(handle));
  const auto id = env->scratch.I[0] = static_cast<int32_t>(slot);
  const auto generation = env->scratch.I[1] = env->slots.GenerationOf(slot);
  napi_ref weak;
  if (napi_create_reference(env->napi, owner, 0, &weak) != napi_ok) throw JsPending();
  const auto old = env->autograd->nodes.find(key);
  if (old != env->autograd->nodes.end()) napi_delete_reference(env->napi, old->second.weak);
  env->autograd->nodes[key] = {weak, id, generation};
}

napi_value KnownObject(Env* env, const Node* node) {
  const auto entry = env->autograd->nodes.find(node);
  if (entry == env->autograd->nodes.end() || !IsCurrent(env, entry->second)) return nullptr;
  return WeakValue(env, entry->second.weak);
}

c10::intrusive_ptr<Node> Select(const at::Tensor& from, int32_t which, int32_t* input_nr) {
  *input_nr = 0;
  if (which == kItself) return from.grad_fn();
  const torch::autograd::Edge& edge = NodeOf(from)->next_edges().at(static_cast<size_t>(which));
  *input_nr = static_cast<int32_t>(edge.input_nr);
  return edge.function;
}

// node(owner): I = handle, which (-1: the grad_fn; else that one's next edge). Answers I[2] = Found, I[3] = input_nr
// and the known object; or makes `owner` the node's object, and answers the `ctx` of a Function.
napi_value GetNode(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    int32_t input_nr = 0;
    c10::intrusive_ptr<Node> node = Select(Arg(env, 0), env->scratch.I[2], &input_nr);
    env->scratch.I[3] = input_nr;
    env->scratch.I[2] = kNothing;
    if (!node) return nullptr;
    if (napi_value known = KnownObject(env, node.get())) {
      env->scratch.I[2] = kKnown;
      return known;
    }
    const auto* function = dynamic_cast<const FunctionNode*>(node.get());
    napi_value context = function == nullptr ? nullptr : function->Context();
    PublishNode(env, args[0], std::move(node));
    env->scratch.I[2] = context == nullptr ? kNew : kNewFunction;
    return context;
  });
}

napi_value Text(Env* env, const std::string& text) {
  napi_value value;
  if (napi_create_string_utf8(env->napi, text.data(), text.size(), &value) != napi_ok) throw JsPending();
  return value;
}

napi_value NodeName(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value*) { return Text(env, NodeOf(Arg(env, 0))->name()); });
}

napi_value NodeAddress(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value*) {
    char text[32];
    std::snprintf(text, sizeof text, "%p", static_cast<const void*>(NodeOf(Arg(env, 0)).get()));
    return Text(env, text);
  });
}

// nodeInfo: I[0] = next edges, I[1] = inputs, F[0] = sequence number.
napi_value NodeInfo(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const c10::intrusive_ptr<Node>& node = NodeOf(Arg(env, 0));
    env->scratch.I[0] = static_cast<int32_t>(node->num_outputs());
    env->scratch.I[1] = static_cast<int32_t>(node->num_inputs());
    env->scratch.F[0] = static_cast<double>(node->sequence_nr());
  });
}

// nodeInput: I = handle, input number. I = dimensions, dtype, device type, device index; F = sizes.
napi_value NodeInput(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const c10::intrusive_ptr<Node>& node = NodeOf(Arg(env, 0));
    const auto index = static_cast<uint32_t>(env->scratch.I[2]);
    TORCH_CHECK(index < node->num_inputs(), "list index out of range");
    const torch::autograd::InputMetadata& metadata = node->input_metadata(index);
    TORCH_CHECK(!metadata.was_default_constructed() && !metadata.is_cpp_nested_tensor(),
                "C++ NestedTensor are not supported with GradientEdge");
    const c10::SymIntArrayRef shape = metadata.shape_as_dim_vector();
    for (size_t k = 0; k < shape.size(); k++) env->scratch.F[k] = static_cast<double>(shape[k].expect_int());
    env->scratch.I[0] = static_cast<int32_t>(shape.size());
    env->scratch.I[1] = static_cast<int32_t>(c10::typeMetaToScalarType(metadata.dtype()));
    env->scratch.I[2] = static_cast<int32_t>(metadata.device().type());
    env->scratch.I[3] = metadata.device().index();
  });
}

// gradAccumulator(owner): the AccumulateGrad of a leaf, as node() answers.
napi_value GradAccumulator(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    c10::intrusive_ptr<Node> node = torch::autograd::impl::grad_accumulator(Arg(env, 0));
    env->scratch.I[2] = kNothing;
    env->scratch.I[3] = 0;
    if (!node) return nullptr;
    if (napi_value known = KnownObject(env, node.get())) {
      env->scratch.I[2] = kKnown;
      return known;
    }
    PublishNode(env, args[0], std::move(node));
    env->scratch.I[2] = kNew;
    return nullptr;
  });
}

}  // namespace

void InitNodes(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"node", GetNode},
             {"gradAccumulator", GradAccumulator},
             {"nodeName", NodeName},
             {"nodeAddress", NodeAddress},
             {"nodeInfo", NodeInfo},
             {"nodeInput", NodeInput},
         });
}

}  // namespace nodetorch
