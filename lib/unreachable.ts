/** Why some operators of the dispatcher cannot be called with plain arguments: by the type that they take or return. */
const reasons: readonly (readonly [type: RegExp, reason: string])[] = [
  [
    /classes\.(quantized|sparse|rnn|mkldnn)\./,
    'packed weights of the quantized and oneDNN backends: C++ objects that only these operators make and read',
  ],
  [
    /classes\.c10d\.|SymmetricMemory/,
    'process groups and the memory they share: torch.distributed calls these operators',
  ],
  [/classes\.profiler\./, 'records of the profiler: C++ objects that live between two calls of it'],
  [/^Any$/, 'values of any type: operators of TorchScript and of functional collectives, which name their group so'],
  [/^Scalar\?\[\]$/, "attributes of oneDNN's fused operators, which the compiler of graphs writes"],
  [/^(Tensor|str)\[\](\[\])?$/, 'lists of lists, and lists of strings: arguments of collectives and of one self-test'],
  [/^Storage$/, 'storages: Tensor.set_ takes the tensor that owns one'],
  [/^Stream$/, 'streams of an accelerator'],
  [/^QScheme$/, 'quantization schemes'],
  [/^SymBool$/, 'symbolic truth values of the compiler of graphs: use Tensor.is_contiguous'],
  [/^Dict\(/, 'dictionaries by tensor, of distributed autograd'],
];

/**
 * The reason for which an operator with this type in its schema cannot be called, or `undefined`.
 *
 * @example
 * reasonFor('Stream'); // 'streams of an accelerator'
 */
export function reasonFor(type: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(type))?.[1];
}

/**
 * Operators that PyTorch keeps to itself, below others that check the arguments: these trust them, and wrong ones end the
 * process, as they end Python's. By name, with what to call instead; `null` where autograd or a layer calls it.
 */
const trusting: ReadonlyMap<string, string | null> = new Map([
  ['_batch_norm_impl_index_backward', null],
  ['_convert_indices_from_coo_to_csr', 'Tensor.to_sparse_csr'],
  ['_convert_indices_from_csr_to_coo', 'Tensor.to_sparse_coo'],
  ['_ctc_loss_backward', null],
  ['_cummax_helper', 'torch.cummax'],
  ['_cummin_helper', 'torch.cummin'],
  ['_dyn_quant_matmul_4bit', null],
  ['_dyn_quant_pack_4bit_weight', null],
  ['_embedding_bag_backward', null],
  ['_embedding_bag_dense_backward', null],
  ['_embedding_bag_per_sample_weights_backward', null],
  ['_fft_c2c', 'torch.fft.fftn'],
  ['_fft_c2r', 'torch.fft.irfftn'],
  ['_fft_r2c', 'torch.fft.rfftn'],
  ['_foreach_copy', 'torch._foreach_copy_'],
  ['_fused_adagrad', 'torch.optim.Adagrad'],
  ['_fused_adagrad_', 'torch.optim.Adagrad'],
  ['_fused_adam', 'torch.optim.Adam'],
  ['_fused_adam_', 'torch.optim.Adam'],
  ['_fused_adamw', 'torch.optim.AdamW'],
  ['_fused_adamw_', 'torch.optim.AdamW'],
  ['_fused_sgd', 'torch.optim.SGD'],
  ['_fused_sgd_', 'torch.optim.SGD'],
  ['_logcumsumexp', 'torch.logcumsumexp'],
  ['_nested_compute_contiguous_strides_offsets', null],
  ['_nested_view_from_buffer', 'torch.as_strided'],
  ['_nested_view_from_buffer_copy', 'torch.as_strided'],
  ['_new_zeros_with_same_feature_meta', 'torch.zeros_like'],
  ['_nnpack_spatial_convolution', 'torch.nn.functional.conv2d'],
  ['_quantized::wrapped_fbgemm_linear_fp16_weight', 'torch.nn.functional.linear'],
  ['_remove_batch_dim', null],
  ['_reshape_alias', 'Tensor.as_strided'],
  ['_reshape_alias_copy', 'torch.as_strided_copy'],
  ['_slow_conv2d_backward', null],
  ['_sobol_engine_draw', null],
  ['_sobol_engine_ff', null],
  ['_sobol_engine_ff_', null],
  ['_sobol_engine_initialize_state', null],
  ['_sobol_engine_initialize_state_', null],
  ['_sobol_engine_scramble', null],
  ['_sobol_engine_scramble_', null],
  ['_sparse_bsc_tensor_unsafe', 'torch.sparse_bsc_tensor'],
  ['_sparse_bsr_tensor_unsafe', 'torch.sparse_bsr_tensor'],
  ['_sparse_compressed_tensor_unsafe', 'torch.sparse_compressed_tensor'],
  ['_sparse_compressed_tensor_with_dims', 'torch.sparse_compressed_tensor'],
  ['_sparse_coo_tensor_unsafe', 'torch.sparse_coo_tensor'],
  ['_sparse_coo_tensor_with_dims_and_tensors', 'torch.sparse_coo_tensor'],
  ['_sparse_csc_tensor_unsafe', 'torch.sparse_csc_tensor'],
  ['_sparse_csr_tensor_unsafe', 'torch.sparse_csr_tensor'],
  ['_stack', 'torch.stack'],
  ['_thnn_differentiable_gru_cell_backward', null],
  ['_thnn_differentiable_lstm_cell_backward', null],
  ['_weight_norm_interface', 'torch.nn.utils.parametrizations.weight_norm'],
  ['_weight_norm_interface_backward', null],
  ['quantized_gru_cell', 'torch.gru_cell'],
  ['quantized_lstm_cell', 'torch.lstm_cell'],
  ['quantized_rnn_relu_cell', 'torch.rnn_relu_cell'],
  ['quantized_rnn_tanh_cell', 'torch.rnn_tanh_cell'],
  ['mkldnn::_reorder_mkldnn_rnn_layer_weight', null],
]);

/**
 * Why an operator cannot be called whatever its arguments are, or `undefined`.
 *
 * @example
 * refusalOf('_stack'); // '_stack trusts its arguments, ...: call torch.stack'
 */
export function refusalOf(name: string): string | undefined {
  const instead = trusting.get(name);
  if (instead === undefined) return undefined;
  const advice = instead === null ? 'PyTorch calls it from operators that check them' : `call ${instead}`;
  return `${name} trusts its arguments, and wrong ones would end the process: ${advice}`;
}
