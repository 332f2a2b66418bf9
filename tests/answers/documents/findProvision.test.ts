import type { findProvision } from '@shared/answers/contractProvision'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

test('what no library holds has no link', async () => {
  const ask = door(answerEndpoints(testHouse()))
  const { status, body } = await ask<typeof findProvision>(undefined, 'GET /api/policies/provision', {
    query: { title: '示例条例', provision: '第九条' },
  })
  expect([status, body]).toEqual([200, {}])
})
