import { seedFacts } from '../../../functions/local/loadSeeds'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { application, office } from '../office'

const reference = referenceOf(seedFacts())
const city = office({ reference: async () => reference })
const withCounties = office()
const apply = async (written: object, { submit } = city) => (await submit({ ...application, ...written })).body.inquiry
const projects = '2024年老旧小区改造的项目清单'

test('an application made in the guide of a unit goes to that unit, whatever its words are about', async () => {
  const made = await apply({ text: '2024年度昌润路道路维修工程的预算和决算', department: 'disabled-federation' })
  expect(made).toMatchObject({ department: { name: '市残联' }, routeReason: '这份申请是写给市残联的' })
})

test('and stays with it where the place is in a county that has an organ of its own', async () => {
  const toCity = await apply({ text: projects, department: 'housing', area: '371502' }, withCounties)
  expect(toCity.department.id).toBe('housing')
  const toCounty = await apply({ text: projects, department: 'housing@371502' }, withCounties)
  expect(toCounty.department.id).toBe('housing@371502')
})

test('an application that names nobody is routed by its words, and left to the desk where that was chosen', async () => {
  expect((await apply({ text: projects })).department.id).toBe('housing')
  expect((await apply({ text: projects, department: 'triage' })).status).toBe('triage')
})
