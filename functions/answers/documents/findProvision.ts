import type { findProvision as contract } from '@shared/answers/contractProvision'
import type { Received, Replied } from '@shared/operation'
import type { Corpus } from '../corpus/corpus'

/** Whether the library holds what is named elsewhere as 依据, so that a link is shown only where it leads to something. */
export async function findProvision(
  { query: { title, provision } }: Received<typeof contract>,
  corpus: Pick<Corpus, 'provision' | 'versions' | 'statusOf'>,
): Promise<Replied<typeof contract>> {
  const found = provision === undefined ? undefined : await corpus.provision(title, provision)
  if (found)
    return {
      held: {
        policy: found.policy.id,
        title: found.policy.title,
        provision: found.provision.id,
        inForce: found.status === 'in-force',
      },
    }
  const versions = corpus.versions(title)
  const whole = versions.find((one) => corpus.statusOf(one) === 'in-force') ?? versions[0]
  if (!whole) return {}
  return { held: { policy: whole.id, title: whole.title, inForce: corpus.statusOf(whole) === 'in-force' } }
}
