import { sentenceAround } from '@shared/answers/documents/decisive'

const text = '不满一年的，最多一个月；一年以上的，最多二个月。\n同一单位只约定一次。其他的另行规定'

test('of a list of cases the whole list is marked', () => {
  expect(sentenceAround(text, '一年以上的，最多二个月。')).toBe('不满一年的，最多一个月；一年以上的，最多二个月。')
  expect(sentenceAround(text, '不满一年的，最多一个月；')).toBe('不满一年的，最多一个月；一年以上的，最多二个月。')
})

test('a mark ends where its sentence and its paragraph end', () => {
  expect(sentenceAround(text, '同一单位只约定一次。')).toBe('同一单位只约定一次。')
  expect(sentenceAround(text, '另行规定')).toBe('其他的另行规定')
})

test('what stands in no sentence, or in one far too long, is marked as it is', () => {
  expect(sentenceAround(text, '不在里面')).toBe('不在里面')
  expect(sentenceAround(`${'很长的话，'.repeat(50)}最后三日内`, '最后三日内')).toBe('最后三日内')
})
