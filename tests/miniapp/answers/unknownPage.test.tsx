import { openInstead } from '../../../miniapp/src/platform/opening/unknownPage'
import { freshPhone } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

test('a link that leads nowhere opens the first page instead of an empty one', async () => {
  freshPhone()
  await openInstead()
  expect(phone.went).toEqual(['afresh /answers/ask/index'])
})
