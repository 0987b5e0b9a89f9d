#pragma once

#include <torch/csrc/autograd/node.h>

#include <memory>
#include <vector>

#include "callbacks.h"

namespace nodetorch {

using References = std::vector<std::shared_ptr<JsReference>>;

// The tables of hooks that a node holds. Those of a leaf belong to the leaf, not to the node that accumulates into it.
References HooksOf(torch::autograd::Node& node);

// The tables of hooks that a leaf holds.
References HooksOfLeaf(const at::Tensor& leaf);

}  // namespace nodetorch
