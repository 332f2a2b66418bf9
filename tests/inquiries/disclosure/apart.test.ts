import { application, office } from '../office'
import { more } from '../people'

const reason = '示例：说的是同一件事'

describe('an application is answered by itself', () => {
  test('it is merged into nothing: whoever asked the other would read its answer, and its own date would be lost', async () => {
    const { opened, step, read } = office()
    const { id } = await opened(application)
    const { id: into } = await opened(application, more.neighbour)
    const refused = await step(more.dispatcher, id, 'merger', { into, reason })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('逐件答复') } })
    const { actions } = (await read(more.dispatcher, id)).body.inquiry
    expect(actions).not.toContain('merge')
  })

  test('and nothing is merged into it', async () => {
    const { opened, step, read } = office()
    const { id: into } = await opened(application)
    const { id } = await opened({}, more.neighbour)
    const refused = await step(more.dispatcher, id, 'merger', { into, reason })
    expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining('只给它的申请人') } })
    expect((await read(more.neighbour, id)).body.inquiry.status).not.toBe('merged')
  })
})
