import '../define/all.js';
import './iom-news.js';
