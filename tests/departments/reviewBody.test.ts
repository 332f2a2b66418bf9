import { areaTree } from '@shared/areas/tree'
import { reviewBodyOf } from '@shared/departments/reviewBody'
import { loadAreas } from '../../seeds/areas/areas'
import { loadDepartments } from '../../seeds/departments/departments'

const { areas, zones, aliases } = loadAreas()
const around = { departments: loadDepartments(), areas: areaTree(areas, zones, aliases) }

test.each([
  ['housing', '聊城市人民政府'],
  ['government-office', '聊城市人民政府'],
  ['triage', '聊城市人民政府'],
  ['housing@371502', '东昌府区人民政府'],
  ['housing@371581', '临清市人民政府'],
  ['desk@371502', '东昌府区人民政府'],
  ['town@371502101', '东昌府区人民政府'],
  ['tax', '国家税务总局山东省税务局'],
  ['tax@371502', '国家税务总局聊城市税务局'],
  ['nobody', undefined],
])('what %s decides is reviewed by %s (行政复议法 第二十四条、第二十七条)', (id, body) => {
  expect(reviewBodyOf(id, around)).toBe(body)
})
