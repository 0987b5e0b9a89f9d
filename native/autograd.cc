// Backward passes, and what autograd keeps per tensor.
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/variable.h>

#include "callbacks.h"
#include "engine.h"

namespace nodetorch {
namespace {

using torch::autograd::Edge;
using torch::autograd::edge_list;
using torch::autograd::variable_list;

constexpr int32_t kTensorItself = -1;

// What runBackward reads: each root and input is a handle and an output number (-1: of a tensor, else of a node).
struct Pass {
  explicit Pass(Env* env) {
    HandleReader reader(env, 0);
    retain_graph = reader.Int() != 0;
    create_graph = reader.Int() != 0;
    accumulate = reader.Int() != 0;
    allow_unreachable = reader.Int() != 0;
    const int32_t root_count = reader.Int(), input_count = reader.Int();
    for (int32_t k = 0; k < root_count; k++) AddRoot(reader, k);
    gradients = reader.Take(root_count);
    for (int32_t k = 0; k < root_count; k++) CheckGradient(k);
    for (int32_t k = 0; k < input_count; k++) AddInput(reader);
  }

  variable_list Execute(Env* env) const {
    variable_list results;
    RunEngine(env, [&] {
      results = torch::autograd::Engine::get_default_engine().execute(roots, gradients, retain_graph, create_graph,
                                                                      accumulate, inputs);
    });
    if (accumulate) return {};
    for (size_t k = 0; k < results.size(); k++) {
      TORCH_CHECK(
          allow_unreachable || results[k].defined(), "The differentiated Tensor at index ", k,
          " appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.");
    }
    return results;
  }

 private:
  void AddRoot(HandleReader& reader, int32_t index) {
    const at::Tensor tensor = reader.Required();
    const int32_t output_nr = reader.Int();
    Edge edge = output_nr == kTensorItself ? torch::autograd::impl::gradient_edge(tensor)
                                           : Edge(tensor.grad_fn(), static_cast<uint32_t>(output_nr));
    TORCH_CHECK(edge.function, "element ", index, " of tensors does not require grad and does not have a grad_fn");
    needs_gradient.push_back(output_nr != kTensorItself || tensor.requires_grad());
    roots.push_back(std::move(edge));
  }

  void CheckGradient(int32_t index) const {
    TORCH_CHECK(gradients[index].defined() || !needs_gradient[index], "element ", index,
                " of gradients tuple is None, but the corresponding Tensor requires grad");
  }

  // As THPEngine_run_backward in torch/csrc/autograd/python_engine.cpp.
  void AddInput(HandleReader& reader) {
    const at::Tensor tensor = reader.Required();
    const int32_t output_nr = reader.Int();
    if (output_nr != kTensorItself) {
      inputs.emplace_back(tensor.grad_fn(), static_cast<uint32_t>(output_nr));
      return;
    }
    c10::intrusive_ptr<torch::autograd::Node> function = tensor.grad_fn();
    if (!function) function = torch::autograd::impl::try_get_grad_accumulator(tensor);
    TORCH_CHECK(tensor.requires_grad(), "One of the differentiated Tensors does not require grad");
    if (accumulate) tensor.retain_grad();
    // Unreachable: an edge to nowhere would mark every node with such an edge as needed.
    if (!function) {
      inputs.emplace_back(c10::make_intrusive<torch::autograd::Identity>(), 0);
    } else {
      inputs.emplace_back(std::move(function), static_cast<uint32_t>(tensor.output_nr()));
    }
  }

  bool retain_graph, create_graph, accumulate, allow_unreachable;
  edge_list roots, inputs;
  variable_list gradients;
  std::vector<bool> needs_gradient;
};

// runBackward(owners): the gradients of the inputs, when they are not accumulated, go to `owners`.
napi_value RunBackward(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    EnterEngineThread(env->autograd.get());
    PublishAll(env, args[0], Pass(env).Execute(env));
    return nullptr;
  });
}

// autogradInfo: I[0] = output_nr, I[1] = retains_grad.
napi_value AutogradInfo(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor& tensor = Arg(env, 0);
    const bool retains = tensor.retains_grad();
    env->scratch.I[0] = static_cast<int32_t>(tensor.output_nr());
    env->scratch.I[1] = retains;
  });
}

// graphTask: I[0] = the number of the running pass, -1 outside.
napi_value GraphTask(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    int task = -1;
    env->autograd->bridge.RunOnRequester([&] { task = torch::autograd::get_current_graph_task_id(); });
    env->scratch.I[0] = task;
  });
}

// Whether the running pass will execute a node (torch._C._will_engine_execute_node).
bool WillExecute(torch::autograd::Node* node) {
  const auto* exec_info = torch::autograd::get_current_graph_task_exec_info();
  TORCH_CHECK(exec_info != nullptr, "_get_should_execute_nodes should only be called during the backward pass");
  if (exec_info->empty()) {
    const auto* nodes = torch::autograd::get_current_graph_task_nodes_in_graph();
    return nodes->find(node) != nodes->end();
  }
  const auto found = exec_info->find(node);
  return found != exec_info->end() && found->second.should_execute();
}

// willExecute: I = handle of a node; I[0] = answer.
napi_value WillExecuteNode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor handle = Arg(env, 0);
    bool will = false;
    env->autograd->bridge.RunOnRequester([&] { will = WillExecute(handle.grad_fn().get()); });
    env->scratch.I[0] = will;
  });
}

// queueCallback(function): runs it when the running pass is over.
napi_value QueueCallback(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    auto function = std::make_shared<JsReference>(env->autograd, args[0]);
    const auto callback = [function] {
      AutogradState& state = *function->state();
      state.bridge.CallHome([&] {
        const HandleScope scope(state.env);
        state.Call(Callback::kQueued, {function->Value()});
      });
    };
    env->autograd->bridge.RunOnRequester(
        [&] { torch::autograd::Engine::get_default_engine().queue_callback(callback); });
    return nullptr;
  });
}

// incrementVersion: I[0] = count, handles. Inference tensors have no version.
napi_value IncrementVersion(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    HandleReader reader(env, 0);
    for (const at::Tensor& tensor : reader.Take(reader.Int())) {
      if (!tensor.is_inference()) torch::autograd::impl::bump_version(tensor);
    }
  });
}

// setupAutograd(callbacks): an array in the order of Callback.
napi_value SetupAutograd(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    for (uint32_t k = 0; k < static_cast<uint32_t>(Callback::kCount); k++) {
      napi_value callback;
      if (napi_get_element(env->napi, args[0], k, &callback) != napi_ok) throw JsPending();
      napi_create_reference(env->napi, callback, 1, &env->autograd->callbacks[k]);
    }
    return nullptr;
  });
}

// setAlwaysAway: I[0] = 1 to run every pass as if it had device threads, which a test without them needs.
napi_value SetAlwaysAway(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->autograd->always_away = env->scratch.I[0] != 0; });
}

}  // namespace

void InitAutograd(Env* env, napi_value exports) {
  InstallEngine();
  env->autograd = std::make_shared<AutogradState>(env);
  EnterEngineThread(env->autograd.get());
  // Before the environment's data go: what outlives it must not touch its references any more.
  const auto close = [](void* data) {
    static_cast<AutogradState*>(data)->closed = true;
    EnterEngineThread(nullptr);
  };
  napi_add_env_cleanup_hook(env->napi, close, env->autograd.get());
  Define(env, exports,
         {
             {"setupAutograd", SetupAutograd},
             {"runBackward", RunBackward},
             {"autogradInfo", AutogradInfo},
             {"graphTask", GraphTask},
             {"willExecute", WillExecuteNode},
             {"queueCallback", QueueCallback},
             {"incrementVersion", IncrementVersion},
             {"setAlwaysAway", SetAlwaysAway},
         });
  InitFunction(env, exports);
  InitGradMode(env, exports);
  InitHooks(env, exports);
  InitNodes(env, exports);
}

}  // namespace nodetorch
