export default definePageConfig({ navigationBarTitleText: '解答', enableShareAppMessage: true })
