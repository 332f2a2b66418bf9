import { allContracts } from '../../../functions/platform/allContracts'
import type { CloudPackage } from './cloudPackage'

/** What tells somebody that the system is in trouble, and what keeps a flood small, read from the package. */
export function alarmsOf(cloud: () => CloudPackage): void {
  const of = (name: string) => cloud().resources[name]?.Properties ?? {}

  test('every alarm speaks to the one topic, when trouble comes and when it goes', () => {
    const alarms = cloud().ofType('AWS::CloudWatch::Alarm')
    expect(alarms.map(([name]) => name).sort()).toEqual([
      'ClockworkAlarm',
      'CodeCostAlarm',
      'DeadLetterAlarm',
      'OutboxAgeAlarm',
      'ServerErrorAlarm',
      'ThrottleAlarm',
    ])
    for (const [, { Properties }] of alarms) {
      expect(Properties.AlarmActions).toEqual([{ Ref: 'AlarmTopic' }])
      expect(Properties.TreatMissingData).toBe('notBreaching')
      expect(Properties.AlarmDescription).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  test('an alarm over a number from a log has a filter that makes the number', () => {
    const made = cloud()
      .ofType('AWS::Logs::MetricFilter')
      .flatMap(([, one]) => one.Properties.MetricTransformations as { MetricNamespace: string; MetricName: string }[])
      .map(({ MetricNamespace, MetricName }) => `${MetricNamespace} ${MetricName}`)
    const ours = cloud()
      .ofType('AWS::CloudWatch::Alarm')
      .map(([, { Properties }]) => `${Properties.Namespace} ${Properties.MetricName}`)
      .filter((one) => one.startsWith('liaocheng-yihaoda'))
    expect(ours.sort()).toEqual(made.sort())
  })

  test('routes that cost money, a hash, a file or a year of counting have ceilings of their own, below the one of all', () => {
    const settings = of('HttpApiStage').RouteSettings as Record<string, { ThrottlingRateLimit: number }>
    const all = (of('HttpApiStage').DefaultRouteSettings as { ThrottlingRateLimit: number }).ThrottlingRateLimit
    const routes = cloud()
      .ofType('AWS::ApiGatewayV2::Route')
      .map(([name, one]) => [String(one.Properties.RouteKey), name] as const)
    for (const [route, { ThrottlingRateLimit }] of Object.entries(settings)) {
      expect(ThrottlingRateLimit).toBeLessThan(all)
      // Set before its route is there, the setting would stop the deployment.
      expect(cloud().resources.HttpApiStage?.DependsOn).toContain(new Map(routes).get(route))
    }
    const hashing = allContracts
      .filter(({ name }) => /^(signIn(By|As)|sendCode|changePassword)/.test(name))
      .map(({ route }) => route)
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(hashing))
  })

  test('who hashes passwords, counts much or works by the clock cannot take all the processors there are', () => {
    const bounded = Object.fromEntries(
      cloud()
        .ofType('AWS::Lambda::Function')
        .map(([name, one]) => [name.replace('LambdaFunction', ''), one.Properties.ReservedConcurrentExecutions]),
    )
    expect(bounded).toMatchObject({ People: 20, Ledger: 10, Outbox: 5, Tending: 1, ConcernTending: 1, LedgerNight: 1 })
  })

  test('the rules against floods are made only where an address to protect is given', () => {
    for (const name of ['Firewall', 'FirewallInFront']) expect(cloud().resources[name]?.Condition).toBe('HasFirewall')
  })
}
