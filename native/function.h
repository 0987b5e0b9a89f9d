// A torch.autograd.Function written in JavaScript, as a node of the graph.
#pragma once

#include <torch/csrc/autograd/custom_function.h>

#include <memory>
#include <string>
#include <vector>

#include "callbacks.h"

namespace nodetorch {

class FunctionNode final : public torch::autograd::Node {
 public:
  FunctionNode(const std::shared_ptr<AutogradState>& state, napi_value context, std::string name);
  ~FunctionNode() override;

  std::string name() const override { return name_; }
  void release_variables() override;
  void release_resources() override;

  // The JavaScript `ctx`, on the environment's thread.
  napi_value Context() const { return context_->Value(); }
  const std::shared_ptr<JsReference>& context() const { return context_; }
  int64_t number() const { return number_; }

  void Save(const std::vector<std::optional<at::Tensor>>& tensors);
  // The tensors of save_for_backward; undefined ones for null. Throws when they were released.
  std::vector<at::Tensor> Saved();
  void ReleaseSaved() { saved_.clear(); }

  std::vector<bool> is_variable_input;
  std::vector<torch::autograd::VariableInfo> output_info;
  bool materialize_grads = true;

 protected:
  torch::autograd::variable_list apply(torch::autograd::variable_list&& grads) override;

 private:
  void Forget();

  std::shared_ptr<AutogradState> state_;
  std::shared_ptr<JsReference> context_;
  std::string name_;
  int64_t number_;
  std::vector<torch::autograd::SavedVariable> saved_;
  bool freed_ = false;
};

}  // namespace nodetorch
