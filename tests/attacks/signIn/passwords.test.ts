import { easilyGuessed } from '@shared/people/commonPassword'
import { password } from '@shared/people/credentials'
import { addStaff } from '../../../functions/people/addStaff'
import { accounts } from '../../../functions/platform/identity/account'
import { testHouse } from '../../support/house'
import { doorFrom } from './attacker'

describe('a password of one’s own', () => {
  test.each([
    'password12345',
    'P@ssw0rd20266',
    'liaocheng2026',
    'Liaocheng@2026',
    'admin1234567890',
    'qwertyuiop123',
    '123456789012',
    'aaaaaaaaaaaaa',
    'abcabcabcabc',
    'woaini5201314',
    'adminadmin2026',
    '1qaz2wsx3edc',
    '2026liaocheng!',
    'zhengwugongkai1',
    'ａｄｍｉｎ１２３４５６７８',
    'abcdefghijkl',
    '098765432109',
    'liaochengzhengwu',
  ])('is refused when it is one of the first to be tried: %s', (one) => {
    expect(password.safeParse(one).success).toBe(false)
  })

  test.each([
    '三月的河边有一棵歪脖子柳树呀',
    'lan se de men hou you mao',
    'liushu-hebian-2026',
    'Xk7-verändert-oft',
    '修车铺对面那家面馆真香啊',
  ])('may be long and plain: %s', (one) => {
    expect(easilyGuessed(one)).toBeUndefined()
    expect(password.safeParse(one).success).toBe(true)
  })

  test('is not short, however intricate', () => {
    expect(password.safeParse('aB3$xY9!').success).toBe(false)
  })

  test('does not hold the name of the account, forwards or backwards', async () => {
    const house = testHouse()
    const initial = 'xiaxue-tian-de-zaoshang'
    await addStaff(
      { account: 'renshe', role: 'dispatcher', name: '示例分办', password: initial },
      { accounts: house.store(accounts), now: house.now() },
    )
    const call = doorFrom(house)
    const { token } = (
      await call('POST /api/people/sessions/staff', { body: { account: 'renshe', password: initial } })
    ).body
    const change = (next: string) =>
      call('PUT /api/people/me/password', { token: String(token), body: { current: initial, next } })
    for (const next of ['renshe-zaoshang-xue', 'wo-shi-RenShe-de-ren', 'ehsner-zaoshang-xue'])
      expect(await change(next)).toMatchObject({ status: 400, body: { detail: '密码里不要有账号名' } })
    expect((await change('men-qian-de-laohuaishu')).status).toBe(200)
  })
})
