import type { CloudPackage, Resource } from './cloudPackage'
import { sourceFiles, textOf } from '../sourceTree'

interface Statement {
  Action: string[]
  Resource: unknown[]
}
const statementsOf = (role: Resource) =>
  (role.Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    (one) => one.PolicyDocument.Statement,
  )

/** The beginnings of the keys that a function's role may read from the bucket. */
export const readableTo = (cloud: CloudPackage, functionName: string): string[] => {
  const role = cloud.resources[`${functionName[0]?.toUpperCase()}${functionName.slice(1)}Role`]
  return role
    ? statementsOf(role)
        .filter(({ Action }) => Action.includes('s3:GetObject'))
        .flatMap((one) => one.Resource.map((on) => JSON.stringify(on).replace(/^.*\.Arn}\/(.*)\*"}$/, '$1')))
    : []
}

/** Who may touch what in the cloud, read from the roles of the package. */
export function permissionsOf(cloud: () => CloudPackage): void {
  describe('permissions', () => {
    const roles = () => cloud().ofType('AWS::IAM::Role')

    test('each function has a role of its own', () => {
      const used = cloud()
        .ofType('AWS::Lambda::Function')
        .map(([, one]) => JSON.stringify(one.Properties.Role))
      expect(new Set(used).size).toBe(used.length)
      expect(used.sort()).toEqual(
        roles()
          .map(([name]) => JSON.stringify({ 'Fn::GetAtt': [name, 'Arn'] }))
          .sort(),
      )
    })

    test('no action is a wildcard, and tables and lists are named one by one', () => {
      for (const { Action, Resource: on } of roles().flatMap(([, role]) => statementsOf(role))) {
        for (const action of Action) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/)
        for (const one of on) expect(one).not.toBe('*')
        if (Action.some((action) => action.startsWith('dynamodb:'))) expect(JSON.stringify(on)).not.toContain('*')
      }
    })

    test('nobody may scan, delete, or change a table', () => {
      const actions = roles().flatMap(([, role]) => statementsOf(role).flatMap(({ Action }) => Action))
      expect([...new Set(actions)].filter((action) => action.startsWith('dynamodb:')).sort()).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
      ])
    })

    test('whoever tells many people at once may look up and write messages many at once, and nobody else may', () => {
      const writing = (table: string) =>
        roles()
          .filter(([, role]) =>
            statementsOf(role).some(
              ({ Action, Resource: on }) =>
                Action.includes('dynamodb:BatchWriteItem') && JSON.stringify(on).includes(`"${table}"`),
            ),
          )
          .map(([name]) => name)
          .sort()
      const telling = writing('MessagesTable')
      expect(telling).toEqual([
        'ConcernTendingRole',
        'HotTendingRole',
        'OutboxRole',
        'PaperTendingRole',
        'PromiseTendingRole',
        'SiteTendingRole',
        'SurveyTendingRole',
        'TendingRole',
        'YearlyTendingRole',
      ])
      expect(writing('PeopleTable')).toEqual(['FollowersRole', 'KeepingNightRole', 'OutboxRole'])
      for (const [name, role] of roles().filter(([one]) => telling.includes(one))) {
        const onMessages = statementsOf(role).find(({ Resource: on }) =>
          on.some((one) => JSON.stringify(one) === JSON.stringify({ 'Fn::GetAtt': ['MessagesTable', 'Arn'] })),
        )
        expect([name, onMessages?.Action]).toEqual([
          name,
          ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem', 'dynamodb:PutItem'],
        ])
      }
    })

    test('what is written into the bucket goes to a place of its own, never over anything else', () => {
      const written = roles().flatMap(([, role]) =>
        statementsOf(role).flatMap(({ Action, Resource: on }) => (Action.includes('s3:PutObject') ? on : [])),
      )
      const places = written.map((one) => JSON.stringify(one).replace(/^.*\.Arn}\/(.*)"}$/, '$1'))
      expect([...new Set(places)].sort()).toEqual([
        'accessions/*',
        'attachments/*',
        'corpus/*',
        'identity/*',
        'notices/files/*',
        'notices/shapes/*',
        'notices/unused.json',
        'promises/files/*',
        'reference/drafters.json',
        'reference/holidays.json',
        'reference/hot-places.json',
        'reference/known-replies.json',
        'reference/units.json',
        'uploads/*',
        'uploads/accessions-*',
        'uploads/sightings-*',
      ])
    })

    test('whoever knows who calls, or tells who works where, may read which units are no more and who goes on for them', () => {
      const policies = (role: Resource) =>
        (role.Properties.Policies as { PolicyName: string }[]).map((one) => one.PolicyName)
      const blind = roles()
        .filter(([, role]) => policies(role).some((name) => name === 'callers' || name === 'who-is-staff'))
        .filter(([, role]) => !policies(role).includes('facts'))
        .map(([name]) => name)
      expect(blind).toEqual([])
    })

    test('what people attach is read by the functions that answer for cases, boards and concerns, and by no other', () => {
      const reading = (place: string) =>
        roles()
          .map(([name]) => name.replace(/Role$/, ''))
          .filter((name) => readableTo(cloud(), name).some((from) => from === '' || place.startsWith(from)))
      expect(reading('attachments/').sort()).toEqual(['Concerns', 'Inquiries', 'Sites'])
      expect(reading('identity/').sort()).toEqual(['Inquiries'])
      expect(reading('uploads/').sort()).toEqual(['Concerns', 'Inquiries', 'Notices', 'Promises', 'Sites'])
      expect(reading('corpus/').sort()).toEqual(['Accessions', 'Answers', 'PaperTending', 'Placing', 'Platform'])
    })

    test('files are deleted by those alone whose work it is: photos of who applies, what was kept long enough, what no notice names, and former indexes', () => {
      const deleting = roles().flatMap(([name, role]) =>
        statementsOf(role)
          .filter(({ Action }) => Action.some((one) => one.startsWith('s3:Delete')))
          .flatMap((one) =>
            one.Resource.map((on) => `${name} ${JSON.stringify(on).replace(/^.*\.Arn}\/(.*)"}$/, '$1')}`),
          ),
      )
      expect(deleting.sort()).toEqual([
        'InquiriesRole identity/*',
        'KeepingNightRole attachments/*',
        'KeepingNightRole identity/*',
        'PlacingRole corpus/*',
        'SiteTendingRole notices/files/*',
        'SiteTendingRole notices/shapes/*',
      ])
    })

    test('each function may read just the lists that its own stories ask for', () => {
      const asked = (slice: string) =>
        sourceFiles(/\.ts$/, [`functions/${slice}`]).flatMap((path) =>
          [...textOf(path).matchAll(/index: '(\w+)'/g)].map((one) => one[1]),
        )
      for (const slice of [
        'answers',
        'inquiries',
        'notices',
        'concerns',
        'promises',
        'sites',
        'hot',
        'surveys',
        'ledger',
        'people',
        'areas',
        'departments',
        'protection',
        'holidays',
      ]) {
        const role = cloud().resources[`${slice[0]?.toUpperCase()}${slice.slice(1)}Role`]
        const granted = role
          ? [...JSON.stringify(statementsOf(role)).matchAll(/\/index\/(\w+)/g)].map((one) => one[1])
          : []
        expect([slice, [...new Set(granted)].sort()]).toEqual([slice, [...new Set(asked(slice))].sort()])
      }
    })

    test('everything is addressed by the partition, for China has its own', () => {
      expect(JSON.stringify(cloud().resources)).not.toMatch(/arn:aws(-cn)?:/)
    })
  })
}
