export default definePageConfig({ navigationBarTitleText: '信息公开指南', enableShareAppMessage: true })
