import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import { holdsCasesOf } from '@shared/people/administration/leaving'
import type { Reference } from '../../platform/bucket/reference'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'

/** Who has a case in hand and handles the cases of its unit no more; nobody where they do, or where no account says so. */
export async function whoLeft(
  { assignee, department }: Pick<Inquiry, 'assignee' | 'department'>,
  accounts: Pick<Store<Account>, 'get'>,
  { heirs }: Pick<Reference, 'heirs'>,
): Promise<Unit | undefined> {
  const account = assignee && (await accounts.get(assignee.id))
  return account && !holdsCasesOf(account, department.id, heirs) ? assignee : undefined
}
