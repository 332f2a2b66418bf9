import { type CloudPackage, functionNamed } from './cloudPackage'
import { sourceFiles } from '../sourceTree'

/** Where secrets are, and that none is written down, read from the package. */
export function secretsOf(cloud: () => CloudPackage): void {
  test('the keys that sign sessions are where people sign in; others that know callers hold public keys, the rest none', () => {
    const holding = (variable: string) =>
      cloud()
        .ofType('AWS::Lambda::Function')
        .filter(([, one]) => variable in (one.Properties.Environment as { Variables: object }).Variables)
        .map(([name]) => name)
    expect(holding('SESSION_KEYS')).toEqual(['PeopleLambdaFunction'])
    const slices = sourceFiles(/^functions\/[^/]+\/handler\.ts$/).map((path) => path.split('/')[1] ?? '')
    const others = [
      ...slices.filter((slice) => !['people', 'messages', 'pages'].includes(slice)),
      'uploads',
      'accessions',
    ].map(functionNamed)
    expect(holding('SESSION_PUBLIC_KEYS').sort()).toEqual(others.sort())
  })

  test('secrets are named, never written', () => {
    for (const [, { Properties }] of cloud().ofType('AWS::Lambda::Function')) {
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> }
      for (const [name, value] of Object.entries(Variables).filter(([one]) => /SECRET|KEYS|TOKEN|APPID/.test(one)))
        expect([name, value]).toEqual([
          name,
          expect.stringMatching(/^\{\{resolve:secretsmanager:liaocheng-yihaoda\/prod:SecretString:\w+\}\}$/),
        ])
    }
  })
}
