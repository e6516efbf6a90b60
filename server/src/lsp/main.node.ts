import { runNodeServer } from './node-server';

runNodeServer();
