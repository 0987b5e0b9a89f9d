#include "allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#include <c10/util/Logging.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <cstdlib>
#include <functional>
#include <mutex>
#include <string>

namespace nodetorch {

std::atomic<int64_t> g_live_bytes{0};
std::atomic<int64_t> g_peak_bytes{0};

namespace {

int64_t BlockSize(void* block) {
#if defined(__GLIBC__)
  return static_cast<int64_t>(malloc_usable_size(block));
#else
  (void)block;
  return 0;
#endif
}

// Wraps the default allocator, so that its alignment and the profiler's memory reports stay what they are.
class CountingAllocator final : public c10::Allocator {
 public:
  explicit CountingAllocator(c10::Allocator* base) { base_ = base, base_deleter_ = base->raw_deleter(); }

  c10::DataPtr allocate(size_t bytes) override {
    void* block = AllocateOrThrow(bytes);
    if (block != nullptr) {
      const int64_t size = BlockSize(block);
      const int64_t live = g_live_bytes.fetch_add(size, std::memory_order_relaxed) + size;
      if (live > g_peak_bytes.load(std::memory_order_relaxed)) g_peak_bytes.store(live, std::memory_order_relaxed);
    }
    return {block, block, &Release, c10::Device(c10::DeviceType::CPU)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &Release; }
  void copy_data(void* to, const void* from, size_t bytes) const override { default_copy_data(to, from, bytes); }

 private:
  static void* AllocateOrThrow(size_t bytes) {
    try {
      return base_->raw_allocate(bytes);
    } catch (const c10::Error& error) {
      // The default allocator reports exhaustion as a plain error with a file name in front.
      const std::string what = error.what_without_backtrace();
      const size_t start = what.find("DefaultCPUAllocator");
      const std::string sentence = start == std::string::npos ? what : what.substr(start);
      TORCH_CHECK_WITH(OutOfMemoryError, false, sentence);
    }
  }

  static void Release(void* block) {
    if (block == nullptr) return;
    g_live_bytes.fetch_sub(BlockSize(block), std::memory_order_relaxed);
    base_deleter_(block);
  }

  static inline c10::Allocator* base_ = nullptr;
  static inline c10::DeleterFnPtr base_deleter_ = nullptr;
};

// glibc returns the heap's top after every burst of frees, and the next burst faults it in again.
void TuneMalloc() {
#if defined(__GLIBC__)
  if (std::getenv("NODETORCH_NO_MALLOPT") != nullptr) return;
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 512 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}

// Symbolizing a C++ stack costs milliseconds per error, and no user reads it.
void SilenceBacktraces() {
  if (std::getenv("NODETORCH_CPP_BACKTRACE") != nullptr) return;
  c10::SetStackTraceFetcher(std::function<std::string()>([] { return std::string(); }));
}

}  // namespace

void InstallProcessWide() {
  static std::once_flag once;
  std::call_once(once, [] {
    TuneMalloc();
    // Leaked on purpose: libtorch's own statics may free through it while the process exits.
    c10::SetCPUAllocator(new CountingAllocator(c10::GetCPUAllocator()), 200);
    SilenceBacktraces();
  });
}

}  // namespace nodetorch
