// An engine that keeps JavaScript's stacks for anomaly mode and packs saved tensors with JavaScript's hooks.
#include "engine.h"

#include <torch/csrc/autograd/engine.h>

#include <limits>
#include <string>

#include "callbacks.h"

namespace nodetorch {
namespace {

using torch::autograd::Engine;
using torch::autograd::Node;

// The environment of this thread: nodes are made in the middle of operators, where nothing else tells whose they are.
thread_local AutogradState* current_state = nullptr;

std::string JavaScriptStack(AutogradState& state) {
  std::string stack;
  const HandleScope scope(state.env);
  state.Call(Callback::kStack, {}, [&](napi_value text) { stack = ToString(state.env, text); });
  return stack;
}

// As torch/csrc/autograd/python_anomaly_mode.cpp, whose texts these are.
class StackMetadata final : public torch::autograd::AnomalyMetadata {
 public:
  void store_stack() override {
    if (current_state == nullptr || current_state->closed) return;
    stack_ = JavaScriptStack(*current_state);
  }

  void print_stack(const std::string& name) override {
    Print(name, stack_, false);
    for (const auto* metadata = this; metadata->parent_;) {
      const auto* parent = dynamic_cast<const StackMetadata*>(metadata->parent_->metadata());
      if (parent == nullptr) return;
      Print(metadata->parent_->name(), parent->stack_, true);
      metadata = parent;
    }
  }

  void assign_parent(const c10::intrusive_ptr<Node>& parent) override { parent_ = parent; }

 private:
  static void Print(const std::string& name, const std::string& stack, bool is_parent) {
    if (stack.empty()) {
      TORCH_WARN("Error detected in ", name, ". ",
                 "No forward pass information available. Enable detect anomaly during forward pass for more "
                 "information.");
    } else if (is_parent) {
      TORCH_WARN("\n\n", "Previous calculation was induced by ", name,
                 ". Traceback of forward call that induced the previous calculation:\n", stack);
    } else {
      TORCH_WARN("Error detected in ", name, ". ", "Traceback of forward call that caused the error:\n", stack);
    }
  }

  std::string stack_;
  c10::intrusive_ptr<Node> parent_;
};

class JsEngine final : public Engine {
 public:
  JsEngine() {
    // Deeper re-entrant passes would move to a pool thread, and their hooks with them. Here V8's own limit ends them.
    max_recursion_depth_ = std::numeric_limits<int>::max();
  }

  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<StackMetadata>();
  }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    if (current_state == nullptr || current_state->saved_hooks.empty()) return nullptr;
    return MakeSavedVariableHooks(current_state->saved_hooks.back());
  }
};

Engine& GetEngine() {
  static auto* engine = new JsEngine;  // never destroyed: device threads outlive main
  return *engine;
}

}  // namespace

void InstallEngine() { torch::autograd::set_default_engine_stub(GetEngine); }

void EnterEngineThread(AutogradState* state) { current_state = state; }

}  // namespace nodetorch
