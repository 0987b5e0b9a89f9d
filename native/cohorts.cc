#include "cohorts.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "env.h"

namespace nodetorch {
namespace {

uint32_t IdAt(napi_env napi, napi_value list, uint32_t index) {
  napi_value element;
  uint32_t id = 0;
  if (napi_get_element(napi, list, index, &element) == napi_ok) napi_get_value_uint32(napi, element, &id);
  return id;
}

}  // namespace

void Cohorts::SetCallbacks(napi_value seal, napi_value disband, napi_value member_of) {
  napi_create_reference(env_->napi, seal, 1, &seal_);
  napi_create_reference(env_->napi, disband, 1, &disband_);
  napi_create_reference(env_->napi, member_of, 1, &member_of_);
}

// Null when JavaScript cannot run: an exception is pending, or the thread is ending.
napi_value Cohorts::Call(napi_ref callback, size_t count, const napi_value* arguments) {
  napi_env napi = env_->napi;
  napi_value function = nullptr, undefined = nullptr, result = nullptr;
  napi_get_reference_value(napi, callback, &function);
  napi_get_undefined(napi, &undefined);
  return napi_call_function(napi, undefined, function, count, arguments, &result) == napi_ok ? result : nullptr;
}

void Cohorts::Seal() {
  if (open_.empty()) return;
  napi_env napi = env_->napi;
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) != napi_ok) return;
  napi_value token = Call(seal_, 0, nullptr);
  napi_ref reference;
  if (token != nullptr && napi_create_reference(napi, token, 0, &reference) == napi_ok) {
    sealed_.push_back({reference, std::move(open_)});
    open_.clear();
    open_.reserve(kSize);
  }
  napi_close_handle_scope(napi, scope);
}

// Null when nothing of the cohort is left, undefined for the open one.
napi_value Cohorts::TokenOf(const Tenant& member) {
  napi_value token = nullptr;
  if (std::ranges::find(open_, member) != open_.end()) {
    napi_get_undefined(env_->napi, &token);
    return token;
  }
  const auto has = [&](const Cohort& cohort) {
    return std::ranges::find(cohort.members, member) != cohort.members.end();
  };
  const auto cohort = std::ranges::find_if(sealed_, has);
  if (cohort != sealed_.end()) napi_get_reference_value(env_->napi, cohort->token, &token);
  return token;
}

napi_value Cohorts::OwnerOf(const Tenant& member) {
  napi_value arguments[] = {TokenOf(member), nullptr};
  if (arguments[0] == nullptr) return nullptr;
  napi_create_uint32(env_->napi, member.id, &arguments[1]);
  napi_value owner = Call(member_of_, 2, arguments);
  napi_valuetype type = napi_undefined;
  if (owner != nullptr) napi_typeof(env_->napi, owner, &type);
  return type == napi_object ? owner : nullptr;
}

void Cohorts::Watch() {
  napi_env napi = env_->napi;
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) != napi_ok) return;
  if (canary_ != nullptr) napi_delete_reference(napi, canary_);
  napi_value object;
  const bool made =
      napi_create_object(napi, &object) == napi_ok && napi_create_reference(napi, object, 0, &canary_) == napi_ok;
  if (!made) canary_ = nullptr;
  napi_close_handle_scope(napi, scope);
}

bool Cohorts::IsCanaryDead() const {
  napi_value object = nullptr;
  return canary_ != nullptr && napi_get_reference_value(env_->napi, canary_, &object) == napi_ok && object == nullptr;
}

void Cohorts::End(const ReleaseMember& release, const PartMember& part) {
  std::vector<Cohort> cohorts;
  cohorts.swap(sealed_);  // what `release` destroys may run JavaScript that comes back here
  for (Cohort& cohort : cohorts) {
    napi_handle_scope scope;
    const bool opened = napi_open_handle_scope(env_->napi, &scope) == napi_ok;
    if (!opened || !EndOne(cohort, release, part)) sealed_.push_back(std::move(cohort));
    if (opened) napi_close_handle_scope(env_->napi, scope);
  }
}

bool Cohorts::EndOne(Cohort& cohort, const ReleaseMember& release, const PartMember& part) {
  napi_value token = nullptr;
  if (napi_get_reference_value(env_->napi, cohort.token, &token) != napi_ok) return false;
  if (token != nullptr) return Disband(cohort, token, release, part);
  napi_delete_reference(env_->napi, cohort.token);
  for (const Tenant& member : cohort.members) release(member);
  return true;
}

// A member that JavaScript never received has no owner, and is released.
bool Cohorts::Disband(Cohort& cohort, napi_value token, const ReleaseMember& release, const PartMember& part) {
  napi_env napi = env_->napi;
  napi_value list = Call(disband_, 1, &token);
  uint32_t length = 0;
  if (list == nullptr || napi_get_array_length(napi, list, &length) != napi_ok) return false;
  napi_delete_reference(napi, cohort.token);
  std::unordered_map<uint32_t, napi_value> owners;
  for (uint32_t k = 0; k + 1 < length; k += 2) {
    napi_value owner;
    if (napi_get_element(napi, list, k, &owner) == napi_ok) owners.emplace(IdAt(napi, list, k + 1), owner);
  }
  for (const Tenant& member : cohort.members) {
    const auto owner = owners.find(member.id);
    if (owner == owners.end()) {
      release(member);
    } else {
      part(member, owner->second);
    }
  }
  return true;
}

}  // namespace nodetorch
