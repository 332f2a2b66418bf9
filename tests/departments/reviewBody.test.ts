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
  ['postal', '山东省邮政管理局'],
  ['financial-regulation', '国家金融监督管理总局山东监管局'],
  ['peoples-bank', '中国人民银行山东省分行'],
  ['customs', '济南海关'],
  // 双重领导: its law says so, and it is not led from above alone (烟草专卖法实施条例 第四条).
  ['tobacco', '聊城市人民政府'],
  ['nobody', undefined],
])('what %s decides is reviewed by %s (行政复议法 第二十四条、第二十七条)', (id, body) => {
  expect(reviewBodyOf(id, around)).toBe(body)
})
