/** From nothing to a first result. */
import * as torch from 'nodetorch';

console.log(torch.ones(2).add(1).tolist());
