import { openSmsStandIn, type SmsStandIn } from '../../../functions/local/standIns/smsStandIn'
import { silentLog } from '../../../functions/platform/log'
import { sealerOf } from '../../../functions/platform/reach/sealed'
import { tencentAuthorization } from '../../../functions/platform/reach/tencentSign'
import { tencentSms } from '../../../functions/platform/reach/tencentSms'

/** The worked example of 签名方法 v3, whose account is written in stars. */
test('a call is signed as the documentation has it', () => {
  const signed = tencentAuthorization({
    product: 'cvm',
    host: 'cvm.tencentcloudapi.com',
    action: 'DescribeInstances',
    secretId: 'AKID********************************',
    secretKey: '********************************',
    body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
    at: 1551113065,
  })
  expect(signed).toContain('/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, ')
  expect(signed).toContain('Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f')
})

describe('texts', () => {
  const account = { secretId: 'example', secretKey: 'example', appId: '1', sign: '示例', templateId: '1' }
  let service: SmsStandIn
  beforeEach(async () => {
    service = await openSmsStandIn(account)
  })
  afterEach(() => service.close())
  const client = (secretKey = 'example') =>
    tencentSms({ ...account, secretKey, baseUrl: service.url, now: () => new Date(), log: silentLog })
  const phones = ['13800000001', '13800000043', '13800000044']

  test('go to many phones at once, and what came of each is told', async () => {
    const outcomes = await client().send(phones, ['王化村', '土地征收', '12月31日'])
    expect([...outcomes.values()]).toEqual(['sent', 'gone', 'gone'])
    expect([...service.received]).toEqual([['+8613800000001', 1]])
  })

  test.each([
    ['busy', 'busy'],
    ['poor', 'full'],
    ['nonsense', 'unsure'],
  ] as const)('the service %s: %s', async (mood, outcome) => {
    service.mood(mood)
    expect([...(await client().send(phones, [])).values()]).toEqual([outcome, outcome, outcome])
  })

  test('with another key nothing goes', async () => {
    expect([...(await client('another').send(phones, [])).values()]).toEqual(['wrong', 'wrong', 'wrong'])
    expect(service.received.size).toBe(0)
  })

  test('nobody listens: surely not sent', async () => {
    const there = client()
    await service.close()
    expect([...(await there.send(phones, [])).values()]).toEqual(['busy', 'busy', 'busy'])
    service = await openSmsStandIn(account)
  })
})

describe('an address sealed', () => {
  test('opens with its secret and no other, and looks different each time', () => {
    const sealer = sealerOf('one secret of the tests')
    const [one, two] = [sealer.seal('13800000001'), sealer.seal('13800000001')]
    expect(one).not.toBe(two)
    expect([sealer.open(one), sealer.open(two)]).toEqual(['13800000001', '13800000001'])
    expect(sealerOf('another').open(one)).toBeUndefined()
    expect(sealer.open(`${one.slice(0, -2)}AA`)).toBeUndefined()
    expect(sealer.open('short')).toBeUndefined()
  })
})
