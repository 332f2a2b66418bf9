import { loadExampleStaff } from '../../seeds/people/staff'
import { testHouse } from '../support/house'

const near = async (department: string, area?: string) => (await testHouse().reference()).near(department, area)
const chengguanJiedao = '371502001'
const shazhen = '371502101'
const gaotang = '371526'

describe('which level answers for a place', () => {
  test('a county organ that takes part answers for its own county, down to the village', async () => {
    for (const area of ['371502', shazhen, '371502101277'])
      expect(await near('housing', area)).toEqual({
        unit: { id: 'housing@371502', name: '东昌府区住房城乡建设局' },
        words: '你选的地方在东昌府区，由县级单位办理，市住房城乡建设局指导',
      })
  })

  test('where the county organ does not take part yet, the city keeps the case and says who works on the spot', async () => {
    expect(await near('housing', gaotang)).toEqual({
      unit: { id: 'housing', name: '市住房城乡建设局' },
      words: '你选的地方在高唐县，具体由高唐县住房城乡建设局办理，市住房城乡建设局接收、督促并答复',
      local: '高唐县住房城乡建设局',
    })
  })

  test('the city alone answers for what counties have no part in, for the whole city, and where no place is known', async () => {
    expect(await near('government-office', shazhen)).toBeUndefined()
    expect(await near('housing', '371500')).toBeUndefined()
    expect(await near('housing')).toBeUndefined()
    expect(await near('triage', chengguanJiedao)).toBeUndefined()
  })

  test('in a development zone the zone is named, and no county organ is', async () => {
    const found = await near('housing', '371502008')
    expect(found?.unit.id).toBe('housing')
    expect(found?.words).toContain('聊城经济技术开发区')
  })

  test('an old county code means the county of today', async () => {
    expect((await near('housing', '371523'))?.words).toContain('茌平区')
  })

  test('every county organ that takes part in the examples has somebody to answer and can be chosen', async () => {
    const reference = await testHouse().reference()
    expect(reference.countyUnits.length).toBeGreaterThan(0)
    for (const { id, name } of reference.countyUnits) {
      expect(reference.department(id)).toEqual({ id, name })
      expect(loadExampleStaff().some((one) => one.department === id)).toBe(true)
    }
  })
})
