export default definePageConfig({ navigationBarTitleText: '大家关心的事', enableShareAppMessage: true })
