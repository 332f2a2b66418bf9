import type { Indexable } from '@shared/answers/search/indexBuild'
import { waysOver } from '../../../functions/measure/evaluation/waysOfAsking'
import { loadAskedProvisions } from '../../../seeds/answers/askedProvisions'
import { loadAnswerCards } from '../../../seeds/answers/cards'

const statute = (title: string, ...articles: string[]): Indexable => ({
  id: title,
  title,
  provisions: articles.map((id) => ({ id, heading: '', text: `${title}的${id}。` })),
})

describe('ways of asking over other statutes', () => {
  it('people ask for a provision that no card cites, and what they are to find is the provision itself', () => {
    const [title, { provisions }] = Object.entries(loadAskedProvisions()[0]!.documents)[0]!
    const [article, asked] = Object.entries(provisions)[0]!
    const found = waysOver({ documents: [statute('无关的规定', '第一条'), statute(title, article)] })
    expect(found).toEqual(asked.map((text) => ({ text, gold: [1] })))
  })

  it('a card asks for its article with what it answers', () => {
    const { question, answer, citations } = loadAnswerCards()[0]!
    const [{ title, provision }] = citations as [(typeof citations)[number]]
    const found = waysOver({ documents: [statute(title, provision)] })
    expect(found).toContainEqual({ text: question, answer, gold: [0] })
  })

  it('nothing is asked for where no such law is', () => {
    expect(waysOver({ documents: [statute('无关的规定', '第一条', '第二条')] })).toEqual([])
  })
})
