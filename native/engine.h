#pragma once

#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <memory>

#include "callbacks.h"

namespace nodetorch {

// Says whose nodes are made on this thread.
void EnterEngineThread(AutogradState* state);

std::unique_ptr<torch::autograd::SavedVariableHooks> MakeSavedVariableHooks(const SavedHooks& hooks);

}  // namespace nodetorch
