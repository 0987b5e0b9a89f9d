/** Named results by the name of their function: `torch.return_types.max`. */
export * from './generated/return_types.js';
