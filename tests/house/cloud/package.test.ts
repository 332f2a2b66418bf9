import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexNames, tableNames } from '../../../functions/platform/store/store'
import { type CloudPackage, makeCloudPackage, type Resource } from './cloudPackage'
import { p, wordFile } from '../../answers/documents/wordFile'
import { pdf } from '../../attacks/files/files'
import { alarmsOf } from './cloudAlarms'
import { permissionsOf, readableTo } from './cloudPermissions'
import { secretsOf } from './cloudSecrets'
import { knocks, type PackagedFunctions, startPackagedFunctions } from './packagedFunctions'
import { importsOf, sourceFiles, textOf } from '../sourceTree'

let cloud: CloudPackage
beforeAll(async () => {
  cloud = await makeCloudPackage()
}, 180_000)

const of = (name: string): Resource['Properties'] => cloud.resources[name]?.Properties ?? {}

test('it is packed for Beijing unless another region is asked for: one function a slice, those that work by the clock, one for what strangers upload, and one for what comes into the library', () => {
  expect(cloud.region).toBe('cn-north-1')
  const slices = sourceFiles(/^functions\/[^/]+\/handler\.ts$/)
  const byTheClock = [
    ...sourceFiles(/^functions\/.+\/(tending|night)\.ts$/),
    'functions/answers/accessions/placingClock.ts',
    'functions/notices/followers/telling.ts',
  ]
  const apart = ['functions/answers/accessions/handler.ts', 'functions/inquiries/uploads/handler.ts']
  const handlers = [...slices, ...byTheClock, ...apart].map((path) => path.replace(/\.ts$/, '.handler'))
  const functions = cloud.ofType('AWS::Lambda::Function').map(([, one]) => one.Properties)
  expect(functions.map(({ Handler }) => Handler).sort()).toEqual(handlers.sort())
  for (const { Runtime } of functions) expect(Runtime).toBe('nodejs22.x')
})

test('every table and every list that the stores use is there, kept, encrypted and recoverable', () => {
  const tables = cloud.ofType('AWS::DynamoDB::Table')
  expect(tables.map(([, one]) => one.Properties.TableName).sort()).toEqual(
    tableNames.map((name) => `liaocheng-yihaoda-prod-${name}`).sort(),
  )
  const lists = indexNames.map((index) => ({
    IndexName: index,
    KeySchema: [
      { AttributeName: `${index}Key`, KeyType: 'HASH' },
      { AttributeName: `${index}Sort`, KeyType: 'RANGE' },
    ],
    Projection: { ProjectionType: 'ALL' },
  }))
  for (const [, { DeletionPolicy, Properties }] of tables) {
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: lists,
    })
  }
})

test('the tables forget where the stores say that items end', () => {
  const kinds = sourceFiles(/\.ts$/, ['functions']).flatMap((path) =>
    textOf(path)
      .split(/: Kind</)
      .slice(1),
  )
  const forgetting = kinds.filter((kind) => kind.includes('expiresAt:')).map((kind) => /table: '(\w+)'/.exec(kind)?.[1])
  const withEnd = cloud
    .ofType('AWS::DynamoDB::Table')
    .filter(([, one]) => one.Properties.TimeToLiveSpecification)
    .map(([, one]) => String(one.Properties.TableName).split('-').at(-1))
  expect(withEnd.sort()).toEqual([...new Set(forgetting.filter(Boolean))].sort())
  expect(of('PeopleTable').TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true })
})

test('nothing is reworded by a machine unless the deployment asks for it', () => {
  const { Variables } = of('AnswersLambdaFunction').Environment as { Variables: Record<string, unknown> }
  expect(Variables).toMatchObject({ REPHRASE_BASE_URL: '', REPHRASE_MODEL: '', REPHRASE_API_KEY: '' })
})

permissionsOf(() => cloud)
secretsOf(() => cloud)
alarmsOf(() => cloud)

test('one function that answers is kept ready, the outbox is swept and the library brought to what was signed every minute, concerns are looked at every ten minutes, boards and surveys every hour, cases are tended three times a day, hot topics told twice, promises and documents every morning, and a day that is over gets its root', () => {
  const schedules = cloud.ofType('AWS::Events::Rule').map(([, one]) => {
    const [{ Arn: target }] = one.Properties.Targets as [{ Arn: { 'Fn::GetAtt': string[] } }]
    return [target['Fn::GetAtt'][0], one.Properties.ScheduleExpression]
  })
  expect(schedules.sort()).toEqual([
    ['AnswersLambdaFunction', 'rate(5 minutes)'],
    ['ConcernTendingLambdaFunction', 'rate(10 minutes)'],
    ['FollowersLambdaFunction', 'rate(1 minute)'],
    ['HotTendingLambdaFunction', 'cron(40 0,6 * * ? *)'],
    ['KeepingNightLambdaFunction', 'cron(40 16 * * ? *)'],
    ['KeepingNightLambdaFunction', 'cron(40 17 * * ? *)'],
    ['LedgerNightLambdaFunction', 'cron(10 16 * * ? *)'],
    ['LedgerNightLambdaFunction', 'cron(10 17 * * ? *)'],
    ['OutboxLambdaFunction', 'rate(1 minute)'],
    ['PaperTendingLambdaFunction', 'cron(20 0 * * ? *)'],
    ['PlacingLambdaFunction', 'rate(1 minute)'],
    ['PromiseTendingLambdaFunction', 'cron(10 0 * * ? *)'],
    ['SiteTendingLambdaFunction', 'rate(1 hour)'],
    ['SurveyTendingLambdaFunction', 'rate(1 hour)'],
    ['TendingLambdaFunction', 'cron(5 16,0,4 * * ? *)'],
    ['YearlyTendingLambdaFunction', 'cron(30 0 * * ? *)'],
  ])
  expect(of('TendingLambdaFunction').Timeout).toBe(900)
})

test('the outbox is swept when nudged too, and what fails five times is kept apart', () => {
  expect(cloud.ofType('AWS::Lambda::EventSourceMapping').map(([, one]) => one.Properties.EventSourceArn)).toEqual([
    { 'Fn::GetAtt': ['FollowersQueue', 'Arn'] },
    { 'Fn::GetAtt': ['NudgeQueue', 'Arn'] },
  ])
  expect(of('FollowersLambdaFunction').Timeout).toBeLessThanOrEqual(Number(of('FollowersQueue').VisibilityTimeout) / 6)
  expect(of('NudgeQueue').RedrivePolicy).toEqual({
    deadLetterTargetArn: { 'Fn::GetAtt': ['NudgeDeadLetters', 'Arn'] },
    maxReceiveCount: 5,
  })
  expect(of('OutboxLambdaFunction').Timeout).toBeLessThanOrEqual(Number(of('NudgeQueue').VisibilityTimeout) / 6)
})

test('the bucket is private, versioned, encrypted and answers over TLS only', () => {
  expect(of('DocumentBucket')).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: expect.anything(),
  })
  expect(JSON.stringify(of('DocumentBucketPolicy'))).toContain('"Effect":"Deny"')
  expect(JSON.stringify(of('DocumentBucketPolicy'))).toContain('{"aws:SecureTransport":"false"}')
})

test('every log is kept for at least six months (网络安全法 第二十一条)', () => {
  const logs = cloud.ofType('AWS::Logs::LogGroup')
  expect(logs.length).toBe(cloud.ofType('AWS::Lambda::Function').length + 1)
  for (const [, one] of logs) expect(one.Properties.RetentionInDays).toBeGreaterThanOrEqual(180)
})

test('nothing is used that the regions in China lack', () => {
  const types = new Set(Object.values(cloud.resources).map(({ Type }) => Type))
  for (const absent of [
    'AWS::Lambda::Url',
    'AWS::Cognito::UserPool',
    'AWS::ApiGatewayV2::Authorizer',
    'AWS::CloudFront::Distribution',
  ])
    expect(types).not.toContain(absent)
  for (const [, one] of cloud.ofType('AWS::Lambda::Function')) expect(one.Properties.TracingConfig).toBeUndefined()
})

describe('the packages', () => {
  /** Words that only the local house says, and packages that only it or the importer uses. */
  const foreign = /liaocheng2026|示例居民|本地模式|dynalite|wechatStandIn|【示例】/
  /** What opens PDFs goes with the function that judges them and with the one that reads them, and with no other; what unpacks documents with the latter. */
  const [opensPdfs, unpacks] = [['accessions', 'uploads'], ['accessions']]
  /** In bytes, packed: with what opens PDFs, with the code that checks passwords, in machine code for each kind of machine, and with what words mean. */
  // What somebody in danger writes is heard wherever people write, and where a case is shown: the weights for that go along.
  const heard = { inquiries: 1_400_000, keeping: 1_400_000, notices: 1_400_000, surveys: 1_400_000 }
  const most: Record<string, number> = {
    uploads: 1_500_000,
    accessions: 5_000_000,
    placing: 13_500_000,
    people: 1_200_000,
    answers: 13_500_000,
    ...heard,
  }

  test('hold one bundle each, about a megabyte at most, with nothing local in it', async () => {
    for (const [name, { bytes, zip }] of Object.entries(cloud.zips)) {
      expect([name, bytes < (most[name] ?? 1_000_000)]).toEqual([name, true])
      const files = Object.keys(zip.files).filter((file) => !file.endsWith('/'))
      const bundle = cloud.bundleOf(name)
      expect(files.filter((file) => !/^node_modules\/(@node-rs|pdfjs-dist)\//.test(file))).toEqual([bundle])
      const code = await zip.file(bundle)?.async('string')
      expect(code).not.toMatch(foreign)
      expect([name, /pdfjs/.test(code ?? '')]).toEqual([name, opensPdfs.includes(name)])
      expect([name, /jszip/i.test(code ?? '')]).toEqual([name, unpacks.includes(name)])
    }
  }, 60_000)

  test('the password hash’s native code goes with the function that signs in, and with no other', () => {
    const withNative = Object.entries(cloud.zips).filter(([, { zip }]) =>
      Object.keys(zip.files).some((file) => file.endsWith('.node')),
    )
    expect(withNative.map(([name]) => name)).toEqual(['people'])
    expect(importsOf('functions/people/signIn/password.ts').map(({ to }) => to)).toContain('@node-rs/argon2')
  })
})

describe('a packed function, started with just what the template gives it', () => {
  let functions: PackagedFunctions
  beforeAll(async () => {
    functions = await startPackagedFunctions(cloud)
  }, 60_000)
  afterAll(() => functions.close())

  test.each(knocks)(
    '%s answers',
    async (name, event, statusCode, words) => {
      expect(await functions.run(name, event)).toMatchObject({ statusCode, body: expect.stringContaining(words) })
      const from = readableTo(cloud, name)
      for (const key of functions.keysRead())
        expect([key, from.some((one) => key.startsWith(one))]).toEqual([key, true])
    },
    60_000,
  )

  test('the thread beside uploads judges a file out of the same package', async () => {
    const judge = (bytes: Buffer) => functions.judged('uploads', Uint8Array.from(bytes))
    expect(await judge(pdf())).toEqual({ value: 'pdf' })
    expect(await judge(pdf('/OpenAction << /S /JavaScript /JS (x) >>'))).toMatchObject({ problem: 'cannot-read-file' })
    expect(await judge(pdf().subarray(0, 100))).toMatchObject({ problem: 'cannot-read-file' })
  }, 60_000)

  test('the thread beside accessions reads a document out of the same package', async () => {
    const read = (path: string, bytes: Uint8Array) =>
      functions.judged('accessions', { path, fileName: path, bytes, category: '其他', importedOn: '2026-11-23' })
    const word = await wordFile({ body: p('示例市路灯办法') + p('第一条 路灯应当亮。') })
    expect(await read('示例市路灯办法.docx', word)).toMatchObject({ value: { policy: { title: '示例市路灯办法' } } })
    const printed = new Uint8Array(readFileSync(join(__dirname, '../../answers/documents/fixtures/umbrella.pdf')))
    expect(await read('示例.pdf', printed)).toMatchObject({ value: { policy: {} } })
    expect(await read('示例.pdf', Uint8Array.of(1, 2))).toMatchObject({ problem: 'cannot-read-file' })
  }, 60_000)

  test('the clock keeps the one that answers ready: cards are read before anybody asks', async () => {
    functions.keysRead()
    expect(await functions.run('answers', { source: 'aws.events', 'detail-type': 'Scheduled Event' })).toBeNull()
    expect(functions.keysRead()).toEqual(expect.arrayContaining(['reference/cards.json']))
  }, 60_000)

  test.each(['outbox', 'placing', 'tending', 'hotTending', 'ledgerNight', 'keepingNight'])(
    '%s does its round',
    async (name) => {
      expect(await functions.run(name, {})).toBeNull()
    },
    60_000,
  )
})
