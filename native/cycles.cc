// Cycles through both heaps: a tensor's JavaScript object -> slot -> graph -> hook or ctx -> that object. Neither V8
// nor reference counts see them. Here the part of the graph that JavaScript alone owns is shown to V8: its references
// become weak, and every owner gets an edge to what its graph refers to. One full collection then decides.
#include <torch/csrc/autograd/edge.h>
#include <torch/csrc/autograd/node.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "callbacks.h"
#include "function.h"
#include "hooks.h"

namespace nodetorch {
namespace {

using torch::autograd::Node;

// A tensor in slots. JavaScript owns it when nothing but slots with an owner refers to it.
struct OwnedTensor {
  const at::Tensor* tensor;
  size_t slots = 0;
  bool in_scope = false;
  std::vector<napi_ref> owners;

  bool Owned() const { return !in_scope && tensor->use_count() == slots; }
};

struct NodeState {
  size_t use_count = 0;
  size_t known = 0;       // references that come from owned tensors and from nodes seen here
  bool external = false;  // something else may still run it
  References references;
};

const c10::intrusive_ptr<Node>& GradFn(const at::Tensor& tensor) {
  static const c10::intrusive_ptr<Node> none;
  const auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
  return meta == nullptr ? none : meta->grad_fn_;
}

class CycleCollector {
 public:
  explicit CycleCollector(Env* env) : env_(env), napi_(env->napi) {}

  void Run() {
    FindTensors();
    for (const auto& entry : tensors_) FindNodes(entry.second);
    MarkExternal();
    Hold();
    for (const auto& reference : weakened_) {
      if (const auto alive = reference.lock()) alive->SetWeak(true);
    }
    env_->slots.Collect(/*major=*/true);
    for (const auto& reference : weakened_) {
      if (const auto alive = reference.lock()) alive->SetWeak(false);
    }
    if (held_ != nullptr) napi_delete_reference(napi_, held_);
  }

 private:
  void FindTensors() {
    env_->slots.DisbandCohorts();
    env_->slots.ForEach([&](const at::Tensor& tensor, napi_ref weak) {
      OwnedTensor& owned = tensors_[tensor.unsafeGetTensorImpl()];
      owned.tensor = &tensor;
      owned.slots++;
      if (weak == nullptr) {
        owned.in_scope = true;
      } else {
        owned.owners.push_back(weak);
      }
    });
  }

  // Visits the graph below a tensor; `order_` gets every node after the ones it leads to.
  void FindNodes(const OwnedTensor& from) {
    const c10::intrusive_ptr<Node>& root = GradFn(*from.tensor);
    if (!root) return;
    Meet(root);
    NodeState& state = nodes_[root.get()];
    if (from.Owned()) {
      state.known++;
    } else {
      state.external = true;
    }
    while (!path_.empty()) {
      auto& [node, next] = path_.back();
      if (next == node->num_outputs()) {
        order_.push_back(node);
        path_.pop_back();
        continue;
      }
      const c10::intrusive_ptr<Node>& function = node->next_edge(next++).function;
      if (!function) continue;
      Meet(function);
      nodes_[function.get()].known++;
    }
  }

  void Meet(const c10::intrusive_ptr<Node>& node) {
    const auto [entry, is_new] = nodes_.try_emplace(node.get());
    if (!is_new) return;
    NodeState& state = entry->second;
    state.use_count = node.use_count();
    state.references = HooksOf(*node);
    if (const auto* function = dynamic_cast<const FunctionNode*>(node.get())) {
      state.references.push_back(function->context());
    }
    path_.emplace_back(node.get(), 0);
  }

  // What something unknown refers to, and everything below it, keeps its references. Parents come last in `order_`.
  void MarkExternal() {
    for (auto node = order_.rbegin(); node != order_.rend(); ++node) {
      NodeState& state = nodes_[*node];
      if (state.use_count != state.known) state.external = true;
      if (!state.external) continue;
      for (const torch::autograd::Edge& edge : (*node)->next_edges()) {
        if (edge.function) nodes_[edge.function.get()].external = true;
      }
    }
  }

  // Gives V8 the edges from owners to references, in a WeakMap that dies with this collection.
  void Hold() {
    const HandleScope scope(env_);
    napi_value owners, holders;
    napi_create_array(napi_, &owners);
    napi_create_array(napi_, &holders);
    std::unordered_map<Node*, napi_value> mirror;
    for (Node* node : order_) Mirror(node, mirror);
    uint32_t count = 0;
    for (const auto& entry : tensors_) {
      napi_value holder = HolderOf(entry.second, mirror);
      if (holder == nullptr) continue;
      for (napi_ref weak : entry.second.owners) {
        napi_value owner = nullptr;
        napi_get_reference_value(napi_, weak, &owner);
        if (owner == nullptr) continue;
        napi_set_element(napi_, owners, count, owner);
        napi_set_element(napi_, holders, count++, holder);
      }
    }
    env_->autograd->Call(Callback::kHoldWeakly, {owners, holders},
                         [&](napi_value map) { napi_create_reference(napi_, map, 1, &held_); });
  }

  // An array with what a node and the nodes below it refer to; none where there is nothing.
  void Mirror(Node* node, std::unordered_map<Node*, napi_value>& mirror) {
    const NodeState& state = nodes_[node];
    if (state.external) return;
    std::vector<napi_value> values = Weakened(state.references);
    for (const torch::autograd::Edge& edge : node->next_edges()) {
      const auto below = mirror.find(edge.function.get());
      if (below != mirror.end()) values.push_back(below->second);
    }
    if (!values.empty()) mirror[node] = ArrayOf(values);
  }

  napi_value HolderOf(const OwnedTensor& tensor, const std::unordered_map<Node*, napi_value>& mirror) {
    if (!tensor.Owned()) return nullptr;
    const c10::intrusive_ptr<Node>& node = GradFn(*tensor.tensor);
    if (node) {
      const auto found = mirror.find(node.get());
      return found == mirror.end() ? nullptr : found->second;
    }
    const std::vector<napi_value> values = Weakened(HooksOfLeaf(*tensor.tensor));
    return values.empty() ? nullptr : ArrayOf(values);
  }

  std::vector<napi_value> Weakened(const References& references) {
    std::vector<napi_value> values;
    for (const auto& reference : references) {
      if (!reference) continue;
      values.push_back(reference->Value());
      weakened_.push_back(reference);
    }
    return values;
  }

  napi_value ArrayOf(const std::vector<napi_value>& values) {
    napi_value array;
    napi_create_array_with_length(napi_, values.size(), &array);
    for (uint32_t k = 0; k < values.size(); k++) napi_set_element(napi_, array, k, values[k]);
    return array;
  }

  Env* env_;
  napi_env napi_;
  std::unordered_map<const at::TensorImpl*, OwnedTensor> tensors_;
  std::unordered_map<Node*, NodeState> nodes_;
  std::vector<std::pair<Node*, uint32_t>> path_;
  std::vector<Node*> order_;
  std::vector<std::weak_ptr<JsReference>> weakened_;
  napi_ref held_ = nullptr;
};

}  // namespace

void CollectCycles(Env* env) {
  AutogradState& state = *env->autograd;
  if (state.references == 0 || env->javascript_depth > 0) return;
  CycleCollector(env).Run();
  state.cycle_limit = std::max<int64_t>(kMinimumReferences, 2 * state.references);
}

void CollectCyclesWhenDue(Env* env) {
  if (env->autograd->references >= env->autograd->cycle_limit) CollectCycles(env);
}

}  // namespace nodetorch
