#include "cuda_library.h"

#include <c10/core/CPUAllocator.h>

#if defined(_WIN32)
#include <windows.h>
#else
#include <dlfcn.h>
#endif

#include <mutex>

namespace nodetorch {
namespace {

#if defined(_WIN32)

std::string Load() {
  if (LoadLibraryA("nvcuda.dll") == nullptr) return "";
  return LoadLibraryA("torch_cuda.dll") != nullptr ? "loaded" : "libtorch is a CPU build";
}

#else

std::string TorchFolder() {
  Dl_info info;
  if (dladdr(reinterpret_cast<const void*>(&c10::GetCPUAllocator), &info) == 0) return "";
  const std::string path = info.dli_fname;
  return path.substr(0, path.rfind('/') + 1);
}

std::string Load() {
  if (dlopen("libcuda.so.1", RTLD_LAZY | RTLD_GLOBAL) == nullptr) return "";
  const std::string path = TorchFolder() + "libtorch_cuda.so";
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL) != nullptr) return "loaded";
  const char* reason = dlerror();
  return reason == nullptr ? "cannot load " + path : reason;
}

#endif

}  // namespace

std::string LoadCudaLibrary() {
  // Never destroyed: a worker's exit may run destructors while other threads still read it.
  static const std::string& result = *new std::string(Load());
  return result;
}

}  // namespace nodetorch
