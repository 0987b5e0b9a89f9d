// Loading of libtorch's CUDA part at run time: the addon itself links the CPU part alone.
#pragma once

#include <string>

namespace nodetorch {

// Loads libtorch_cuda from libtorch's folder when an NVIDIA driver and the library are there.
// Returns "loaded", "" (no driver), or why it could not be loaded.
std::string LoadCudaLibrary();

}  // namespace nodetorch
