import { officialName } from '@shared/departments/department'
import { breakdown } from '@shared/ledger/breakdown'
import type { Entry } from '@shared/ledger/entry'
import { qualityOf } from '@shared/ledger/quality'
import { spentOf } from '@shared/ledger/spent'
import type { departmentRow } from '@shared/ledger/view'
import type * as z from 'zod'

/** Units beside each other, each with the cases it has now. */
export const departmentRows = (entries: readonly Entry[]): z.infer<typeof departmentRow>[] =>
  breakdown(entries, ({ department }) => ({ key: department.id, name: officialName(department) })).map(
    ({ entries: own, ...row }) => ({ ...row, quality: qualityOf(own), spent: spentOf(own) }),
  )
